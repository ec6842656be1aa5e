import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const steps: Steps = async ({ app, observe, open, send }) => {
  const { page, sent, visit } = await open();
  await visit('/call-during-render');
  observe('What the page shows', await page.getByTestId('caller').textContent());
  observe('Requests of the browser', sent());
  const call = actionCall((await app()).actionId('tellCaller'));
  const answer = await send('The same function, called from outside', {
    path: '/call-during-render',
    ...call,
  });
  observe('The same function, called by a script', answer.status);
  observe('What it answers the script', /1:"([^"]*)"/.exec(answer.body)?.[1] ?? null);
};

export default steps;
