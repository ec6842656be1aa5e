import { expect, test } from 'vitest';
import type { PageTree } from '../page-tree';
import {
  currentEntry,
  forgetTrees,
  locationOf,
  pushEntry,
  replaceEntry,
  startHistory,
  step,
} from './history';
import { completeTree, restoreTree } from './page-state';

const entry = (href: string, tree?: PageTree) => ({ href, document: 1, scrollY: 0, tree });
const treeOf = (keys: string[], mark = '', keep = 0): PageTree => ({
  keep,
  layers: keys.map((key) => ({ key, node: key + mark })),
  path: '/',
  params: {},
  head: null,
});
const nodes = ({ layers }: PageTree) => layers.map(({ node }) => node);

test('forgets the steps after it when a new one is taken', () => {
  const two = pushEntry(pushEntry(startHistory(entry('/')), entry('/a')), entry('/b'));
  const back = step(two, -1);
  if (!back) throw new Error('there is a step back');
  expect(locationOf(back)).toEqual({ path: '/a', canGoBack: true, canGoForward: true });
  const other = pushEntry(back, entry('/c#part'));
  expect(other.entries.map(({ href }) => href)).toEqual(['/', '/a', '/c#part']);
  expect(locationOf(other)).toEqual({ path: '/c', canGoBack: true, canGoForward: false });
  expect(step(other, 1)).toBeUndefined();
});

test('takes no new step to the address it is at, or when it replaces', () => {
  const history = pushEntry(startHistory(entry('/')), entry('/a'));
  expect(pushEntry(history, entry('/a')).entries).toHaveLength(2);
  expect(currentEntry(replaceEntry(history, entry('/b'))).href).toBe('/b');
});

test('forgets the pages of all steps', () => {
  const history = pushEntry(startHistory(entry('/', treeOf(['']))), entry('/a', treeOf([''])));
  expect(forgetTrees(history).entries.map(({ tree }) => tree)).toEqual([undefined, undefined]);
});

test('keeps the shared layouts of the page shown', () => {
  const shown = treeOf(['', 'posts', '__PAGE__'], ' shown');
  const sent = treeOf(['[id]=1', '__PAGE__'], ' sent', 2);
  expect(nodes(completeTree(shown, sent))).toEqual([' shown', 'posts shown', '[id]=1 sent', '__PAGE__ sent']);
});

test('restores a page within the layouts as they are now', () => {
  const shown = treeOf(['', 'posts', '__PAGE__'], ' now');
  const kept = treeOf(['', 'posts', '[id]=1', '__PAGE__'], ' then');
  expect(nodes(restoreTree(shown, kept))).toEqual([' now', 'posts now', '[id]=1 then', '__PAGE__ then']);
  expect(nodes(restoreTree(shown, treeOf(['', 'posts', '__PAGE__'], ' then')))).toEqual([
    ' now',
    'posts now',
    '__PAGE__ then',
  ]);
});
