import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const steps: Steps = async ({ app, observe, send }) => {
  const id = (await app()).actionId('add');
  const answer = await send('The call, from a script', {
    path: '/call-from-script',
    ...actionCall(id, 'a script'),
  });
  observe('Status of the call', answer.status);
  observe('Content type of the answer', answer.headers['content-type'] ?? null);
  observe('The action ran', answer.body.includes('{"from":"a script","calls":1}'));
};

export default steps;
