import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

async function keep({ app, observe, send }: Lab, what: string, note: unknown) {
  const id = (await app()).actionId('keepNote');
  const call = { path: '/argument-types', ...actionCall(id, note) };
  const answer = await send(`The call, with ${what} for a note`, call);
  observe(`Status of the call, with ${what}`, answer.status);
  const page = await send('The page that lists the notes', { path: '/argument-types' });
  observe(`Status of the page, after ${what}`, page.status);
  observe(`The page shows the first note, after ${what}`, page.body.includes('a first note</li>'));
}

const steps: Steps = async (lab) => {
  await keep(lab, 'a text', 'a first note');
  await keep(lab, 'an object', { evil: true });
};

export default steps;
