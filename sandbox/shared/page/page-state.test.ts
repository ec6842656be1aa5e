import { expect, test } from 'vitest';
import type { PageTree } from '../page-tree';
import { withIds } from './page-state';

const treeOf = (...keys: string[]): PageTree => ({
  keep: 0,
  layers: keys.map((key) => ({ key, node: key })),
  path: '/',
  params: {},
  head: null,
});
const idsOf = ({ layers }: PageTree) => layers.map(({ bfcacheId = 0 }) => bfcacheId);

test('layers in place of one with the same key keep its id, from the first new one on each gets its own', () => {
  const first = treeOf('', 'posts', '[id]=1', '__PAGE__');
  const second = withIds(first, treeOf('', 'posts', '[id]=2', '__PAGE__'));
  const [root, posts, segment = 0, page = 0] = idsOf(second);
  expect([root, posts]).toEqual([0, 0]);
  expect(segment).toBeGreaterThan(0);
  expect(page).toBeGreaterThan(segment);
  expect(idsOf(withIds(second, treeOf('', 'posts', '[id]=2', '__PAGE__')))).toEqual(idsOf(second));
});
