import { expect } from '@playwright/test';
import type { Lab, LabPage, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

/** Clicks, waits until the page shows the new row, and gives what the page sent for it. */
async function requestsFor({ page, sent, settled }: LabPage, button: string, shown: string, row: string) {
  const before = sent().length;
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator(shown)).toContainText(row);
  await settled();
  return sent().slice(before);
}

/** The same from a script, of which the answers are recorded in full. */
async function compareAnswers({ app, observe, send }: Lab): Promise<void> {
  const call = actionCall((await app()).actionId('add'), 'row by a script');
  const action = await send('The call of the action, from a script', { path: '/round-trips', ...call });
  observe(
    'The answer to the action holds the new row as the page shows it',
    action.body.includes('row by a script'),
  );
  const path = '/round-trips/rows';
  const post = await send('The POST to the Route Handler', { method: 'POST', path, body: 'one more row' });
  const get = await send('The GET that follows it', { path });
  const both = post.body.length + get.body.length;
  observe(
    'The answer to the action is longer than both of the Route Handler together',
    action.body.length > both,
  );
}

const steps: Steps = async (lab) => {
  const opened = await lab.open();
  await opened.visit('/round-trips');
  lab.observe(
    'Requests until the page shows the row of the action',
    await requestsFor(opened, 'Call the action', '[data-testid=rows]', 'row by the action'),
  );
  lab.observe(
    'Requests until the page shows the row of the Route Handler',
    await requestsFor(opened, 'Fetch', 'output', 'row by fetch'),
  );
  await compareAnswers(lab);
};

export default steps;
