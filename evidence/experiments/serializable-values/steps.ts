import { expect } from '@playwright/test';
import type { Lab, Steps } from '../../experiment';

const buttons = [
  'Pass a Date, a Map and a BigInt',
  'Pass a function',
  'Pass an instance',
  'Pass an instance that is read',
  'Get a Map with a Date',
  'Get a function',
  'Get an instance',
];

async function press(lab: Lab, name: string): Promise<void> {
  const { page, visit } = await lab.open();
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') statuses.push(response.status());
  });
  await visit('/serializable-values');
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('status')).not.toBeEmpty();
  lab.observe(`${name}: status of the answer`, statuses[0] ?? 'nothing was sent');
  lab.observe(`${name}: what comes of it`, await page.getByRole('status').textContent());
}

const steps: Steps = async (lab) => {
  for (const name of buttons) await press(lab, name);
};

export default steps;
