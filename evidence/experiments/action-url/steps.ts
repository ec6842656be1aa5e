import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const paths = {
  'the page that uses it': '/action-url',
  'a page that does not use it': '/action-url/other',
  'a path that has no page': '/action-url/none',
  'a Route Handler': '/action-url/handler',
};

const steps: Steps = async ({ app, observe, send }) => {
  const id = (await app()).actionId('answerAnywhere');
  for (const [what, path] of Object.entries(paths)) {
    const answer = await send(`The call, at ${what}`, { path, ...actionCall(id, path) });
    observe(`Status at ${what}`, answer.status);
    observe(`The action ran at ${what}`, answer.body.includes(`the action, called at ${path}`));
    if (path === '/action-url/handler')
      observe('The Route Handler ran there', answer.body === '"the Route Handler"');
  }
};

export default steps;
