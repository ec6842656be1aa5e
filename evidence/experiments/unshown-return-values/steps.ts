import { expect } from '@playwright/test';
import type { Steps } from '../../experiment';

const hash = 'hash-of-the-password';

const steps: Steps = async ({ observe, open }) => {
  const { page, visit } = await open();
  await visit('/unshown-return-values');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Register' }).click();
  const answer = await (await answered).text();
  await expect(page.getByRole('status')).toHaveText('Registered');
  observe('The page shows the hash', (await page.content()).includes(hash));
  observe('The answer to the POST holds the hash, in clear', answer.includes(hash));
};

export default steps;
