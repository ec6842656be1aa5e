import { expect, test } from 'vitest';
import { shortNames } from './short-names';

test('a file is called by its name', () => {
  expect([...shortNames(['/app/cart/page.tsx', '/lib/cart.ts']).values()]).toEqual(['page.tsx', 'cart.ts']);
});

test('two files of one name are told apart by their folders', () => {
  const files = ['/app/page.tsx', '/app/api/cart/[id]/route.ts', '/app/api/cart/route.ts'];
  expect([...shortNames(files).values()]).toEqual(['page.tsx', '[id]/route.ts', 'cart/route.ts']);
});
