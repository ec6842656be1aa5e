import { afterAll, expect, test, vi } from 'vitest';
import { startHistory } from '../shared/page/history';
import type { PageState } from '../shared/page/page-state';
import type { PageTree } from '../shared/page-tree';
import { createNetwork } from './network';
import { Router } from './router';

// React's Flight client asks for it while it is loaded.
vi.hoisted(() => vi.stubGlobal('__webpack_require__', {}));
afterAll(() => void vi.unstubAllGlobals());

const treeWith = (node: string, isWhole?: PageTree['isWhole']): PageTree => ({
  keep: 0,
  layers: [{ key: '__PAGE__', node }],
  path: '/',
  params: {},
  head: null,
  ...(isWhole !== undefined && { isWhole }),
});

const unused = () => expect.fail('nothing else is asked for or left');

/** A page on screen whose server answers each request, action or not, with the page rendered again. */
function routerAt(isWhole: PageTree['isWhole'], revalidated: string) {
  const shown: (PageState | Promise<PageState>)[] = [];
  const tree = treeWith('old', isWhole);
  let answers = 0;
  const answer = () =>
    Object.defineProperty(
      new Response(`0:${JSON.stringify({ f: treeWith(`new ${++answers}`, true), b: 'build' })}\n`, {
        headers: { 'content-type': 'text/x-component', 'x-action-revalidated': revalidated },
      }),
      'url',
      { value: 'http://localhost:3000/' },
    );
  const router = new Router({
    network: {
      ...createNetwork('http://localhost:3000', () => '/', unused),
      fetch: async () => answer(),
    },
    initial: { tree, history: startHistory({ href: '/', document: 1, scrollY: 0, tree }), scroll: null },
    show: (next) => shown.push(next),
    popped: () => undefined,
    leave: unused,
  });
  const onScreen = async () => (await shown.at(-1))?.tree.layers[0]?.node;
  const act = async () => {
    await router.callServer('0'.repeat(42), []);
    return onScreen();
  };
  return { router, act, onScreen };
}

test('refresh() in an action leaves a page as it came that the browser keeps', async () => {
  const { act } = routerAt(Promise.resolve(true), '2');
  expect([await act(), await act()]).toEqual(['old', 'old']);
});

test.each([
  ['that waited for more than its request', () => Promise.resolve(false)],
  ['whose document was cut off', () => Promise.reject(new Error('cut off'))],
  ['that nothing is known of', () => undefined],
])('refresh() in an action shows a page again %s', async (_which, isWhole) => {
  expect(await routerAt(isWhole(), '2').act()).toBe('new 1');
});

test('revalidating renders again also a page that the browser keeps', async () => {
  expect(await routerAt(true, '1').act()).toBe('new 1');
});

test('router.refresh() shows a page again, and the browser keeps nothing of it from then on', async () => {
  const { router, act, onScreen } = routerAt(true, '2');
  router.bridge.refresh();
  expect(await onScreen()).toBe('new 1');
  expect(await act()).toBe('new 2');
});
