import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

async function isFinished({ send }: Lab, when: string): Promise<boolean> {
  const { body } = await send(`Whether the work is done, ${when}`, {
    method: 'POST',
    path: '/long-requests/finished',
  });
  return body === 'true';
}

const steps: Steps = async (lab) => {
  const { app, observe, send } = lab;
  const call = async (name: string) => ({
    path: '/long-requests',
    ...actionCall((await app()).actionId(name)),
  });
  const handler = await send('A Route Handler that works for 2.5 s', {
    method: 'POST',
    path: '/long-requests/long',
  });
  observe('Status of a Route Handler that works longer than its maxDuration', handler.status);
  observe('It finished its work', handler.body.includes('The work is done'));
  const action = await send('An action that works for 2.5 s', await call('workLong'));
  observe('Status of an action that works longer than the maxDuration of its page', action.status);
  observe('The action finished its work', action.body.includes('The work is done'));
  const started = await send('An action that gives work of 0.8 s to after()', await call('startWork'));
  observe('What the action with after() answers', /1:"([^"]*)"/.exec(started.body)?.[1] ?? null);
  observe(
    'Work given to after() was done when the answer came',
    await isFinished(lab, 'when the answer came'),
  );
  await lab.pause(1_500);
  observe('Work given to after() was done in the end', await isFinished(lab, 'a moment later'));
};

export default steps;
