import type { Page } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';

/** Until the page has sent something, and then nothing for longer than the action takes. */
async function untilQuiet(page: Page, sent: () => string[]): Promise<void> {
  let seen = -1;
  while (seen < 1 || sent().length > seen) {
    seen = sent().length;
    await page.waitForTimeout(1_500);
  }
}

async function doubleClick({ open, send, observe }: Lab, button: string, form: string): Promise<void> {
  const { page, sent, visit } = await open();
  await visit('/double-click');
  const before = sent().length;
  await page.getByRole('button', { name: button, exact: true }).dblclick();
  await untilQuiet(page, () => sent().slice(before));
  observe(`${form}, clicked twice: what the page sends`, sent().slice(before));
  const { body } = await send('What the server did', { path: '/double-click/turns' });
  const turns: string[] = JSON.parse(body);
  observe(
    `${form}, clicked twice: what the server did`,
    turns.filter((turn) => turn.startsWith(form)),
  );
}

const steps: Steps = async (lab) => {
  await doubleClick(lab, 'Add', 'open');
  await doubleClick(lab, 'Add once', 'guarded');
};

export default steps;
