import { expect } from '@playwright/test';
import type { Steps } from '../../experiment';

const steps: Steps = async ({ observe, open }) => {
  const { page, settled, visit } = await open();
  await visit('/form-after-return');
  const message = page.getByRole('status');
  const draft = page.getByLabel('Draft');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(message).not.toBeEmpty();
  // What has been prefetched by now decides what a click asks for.
  await settled();
  observe('Message on the page after the action', await message.textContent());
  await draft.fill('a draft');
  await page.getByRole('link', { name: 'Other page' }).click();
  await expect(page.getByRole('heading', { name: 'Other page' })).toBeVisible();
  await settled();
  await page.getByRole('link', { name: 'Back to the form' }).click();
  await expect(draft).toBeVisible();
  observe('Message after going to another page and back', await message.textContent());
  observe('Text typed after the action, after going to another page and back', await draft.inputValue());
  await visit('/form-after-return');
  observe('Both after the page is loaded again', [
    (await message.textContent()) ?? '',
    await draft.inputValue(),
  ]);
};

export default steps;
