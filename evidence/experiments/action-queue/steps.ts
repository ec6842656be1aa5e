import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

/** How many times as long three at once took as one. */
async function ratioOn({ open }: Lab, button: string): Promise<number> {
  const { page, visit } = await open();
  await visit('/action-queue');
  await page.getByRole('button', { name: button }).click();
  const output = page.getByRole('status').filter({ hasText: /\d/ });
  return Number(await output.textContent());
}

async function ratioFromOutside({ app, send }: Lab): Promise<number> {
  const call = { path: '/action-queue', ...actionCall((await app()).actionId('wait')) };
  const times: number[] = [];
  for (const count of [3, 1]) {
    const started = performance.now();
    await Promise.all(Array.from({ length: count }, () => send('A call from outside', call)));
    times.push(performance.now() - started);
  }
  const [three = 0, one = 1] = times;
  return three / one;
}

const steps: Steps = async (lab) => {
  const actions = await ratioOn(lab, 'Three actions');
  lab.observe('Three actions from a page take at least 2.5 times as long as one', actions >= 2.5);
  const fetches = await ratioOn(lab, 'Three fetches');
  lab.observe('Three fetches from a page take less than 2 times as long as one', fetches < 2);
  const outside = await ratioFromOutside(lab);
  lab.observe('Three calls from outside take less than 2 times as long as one', outside < 2);
};

export default steps;
