import { expect, test } from 'vitest';
import { shortNames } from './short-names';

test('a file is called by its name and its folder', () => {
  const files = ['/app/page.tsx', '/lib/cart.ts', '/app/api/cart/route.ts', '/proxy.ts'];
  expect([...shortNames(files).values()]).toEqual([
    'app/page.tsx',
    'lib/cart.ts',
    'cart/route.ts',
    'proxy.ts',
  ]);
});

test('two files of one name in folders of one name are told apart by their paths', () => {
  const files = ['/app/cart/[id]/page.tsx', '/app/order/[id]/page.tsx', '/app/cart/page.tsx'];
  expect([...shortNames(files).values()]).toEqual([
    'app/cart/[id]/page.tsx',
    'app/order/[id]/page.tsx',
    'cart/page.tsx',
  ]);
});
