import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const steps: Steps = async ({ app, observe, send }) => {
  const id = (await app()).actionId('countArguments');
  for (const count of [1000, 1001]) {
    const call = actionCall(id, ...Array.from({ length: count }, () => 0));
    const answer = await send(`A call with ${count} arguments`, { path: '/argument-count', ...call });
    observe(`Status with ${count} arguments`, answer.status);
    observe(`The action ran with ${count} arguments`, answer.body.includes(`${count} arguments came`));
  }
};

export default steps;
