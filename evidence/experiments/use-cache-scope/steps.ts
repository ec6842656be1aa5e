import type { Lab, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const valueIn = (body: string, name: string) => new RegExp(`data-testid="${name}">([^<]+)<`).exec(body)?.[1];

async function twice({ send }: Lab, path: string, headers = {}) {
  const first = await send('The page is loaded', { path, headers });
  const second = await send('The page is loaded again', { path, headers });
  return (name: string) => [first, second].map(({ body }) => valueIn(body, name) ?? '');
}

async function actionAndHandler({ app, observe, send }: Lab) {
  const call = { path: '/use-cache-scope', ...actionCall((await app()).actionId('ask')) };
  const said = (body: string, what: RegExp) => what.exec(body)?.[0] ?? null;
  const calls = [await send('The action', call), await send('The action again', call)];
  observe(
    'Two calls of an action that reads it',
    calls.map(({ body }) => said(body, /call \d+ read a \d+/)),
  );
  const post = { method: 'POST', path: '/use-cache-scope/handler' };
  const posts = [await send('The handler', post), await send('The handler again', post)];
  observe(
    'Two requests of a handler that reads it',
    posts.map(({ body }) => said(body, /request \d+ read a \d+/)),
  );
}

const steps: Steps = async (lab) => {
  const { observe } = lab;
  const page = await twice(lab, '/use-cache-scope');
  const [first = '', second = ''] = page('values');
  observe('Values for the arguments a, a and b', first.split(','));
  observe('Values for the same at the next request', second.split(','));
  const [old, oldAgain] = page('old');
  observe('unstable_cache gives two requests the same value', old !== '' && old === oldAgain);
  await actionAndHandler(lab);
  const sent = { Cookie: 'name=ada' };
  const cookie = await twice(lab, '/use-cache-scope/cookie', sent);
  observe('Values for a cookie that is handed in as an argument', cookie('handed-in'));
  const inside = await twice(lab, '/use-cache-scope/inside', sent);
  observe('A cached function that reads cookies itself', inside('inside'));
  const [counted, countedAgain] = (await twice(lab, '/use-cache-scope/connection'))('counted');
  observe('What stands behind connection() is the same in two answers', counted === countedAgain);
};

export default steps;
