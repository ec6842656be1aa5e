import type { Incoming, Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const valueIn = ({ body }: Incoming, name: string) =>
  new RegExp(`data-testid="${name}">(\\d+)<`).exec(body)?.[1];

const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };

const steps: Steps = async ({ app, observe, send }) => {
  const first = await send('The page is loaded', { path: '/partial-prerendering' });
  const second = await send('The page is loaded again', { path: '/partial-prerendering' });
  const isSame = (name: string) => valueIn(first, name) === valueIn(second, name);
  observe('The part outside Suspense is the same in two answers', isSame('outer'));
  observe('The part that reads the request is the same in two answers', isSame('inner'));
  const [start = 0] = second.arrivals;
  const wait = (second.arrivals.at(-1) ?? 0) - start;
  observe('The answer begins at least 300 ms before it ends', wait >= 300);
  const post = await send('A POST that is no action', { path: '/partial-prerendering', ...json });
  observe('Status of a JSON POST to the page', post.status);
  const toStatic = await send('The same to a page without such a part', {
    path: '/partial-prerendering/static',
    ...json,
  });
  observe('Status of a JSON POST to a wholly static page', toStatic.status);
  const id = (await app()).actionId('greet');
  const call = await send('An action call', { path: '/partial-prerendering', ...actionCall(id, 'a script') });
  observe('Status of an action call on the page', call.status);
  observe('The action ran', call.body.includes('hello a script'));
};

export default steps;
