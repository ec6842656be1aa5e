import { expect } from '@playwright/test';
import type { Steps } from '../../experiment';

const steps: Steps = async ({ observe, open }) => {
  const { page, sent, settled, visit } = await open();
  await visit('/without-revalidation');
  const shown = page.getByTestId('shown');
  observe('Number on the page before the action', await shown.textContent());
  const before = sent().length;
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('status')).toHaveText('1');
  await settled();
  observe('Requests that the page sends for the action', sent().slice(before));
  observe('Number on the page after the action', await shown.textContent());
  await page.reload();
  observe('Number on the page once it is loaded again', await shown.textContent());
};

export default steps;
