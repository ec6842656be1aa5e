import { expect } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';

async function leaveWhilePending({ open, observe }: Lab, button: string): Promise<void> {
  const { page, sent, settled, visit } = await open();
  await visit('/link-during-action');
  const before = sent().length;
  let isAnswered = false;
  page.on('response', (response) => {
    isAnswered ||= response.request().method() === 'POST';
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('link').click();
  await page.getByRole('heading', { name: 'The next page' }).waitFor();
  observe(`${button}: the next page is shown before the action is answered`, !isAnswered);
  const saved = page.locator('html[data-saved=yes]');
  await expect(saved).toBeAttached();
  await settled();
  observe(`${button}: the call ends as if nobody had left`, await saved.isVisible());
  observe(`${button}: what the page sends`, sent().slice(before));
  observe(`${button}: the page that is shown in the end`, new URL(page.url()).pathname);
}

const steps: Steps = async (lab) => {
  await leaveWhilePending(lab, 'Save');
  await leaveWhilePending(lab, 'Save and revalidate');
};

export default steps;
