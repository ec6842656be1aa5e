import { expect, test } from 'vitest';
import type { Variant } from '../types';
import { stepVariant, tabsAt } from './step-variant';

const variant: Variant = {
  name: 'action',
  label: 'Server Action',
  files: { '/app/page.tsx': 'page', '/lib/new.ts': 'new', '/lib/posts.ts': 'store' },
  open: ['/app/page.tsx', '/lib/new.ts'],
  highlighted: { '/app/page.tsx': [[['page', '']]], '/lib/new.ts': [[['new', '']]] },
  rendered: '',
  precompiled: 'p',
};
const before = {
  files: { '/app/page.tsx': 'old page', '/lib/new.ts': null, '/app/old.ts': 'old' },
  highlighted: { '/app/page.tsx': [[['old page', 'keyword']]] },
} satisfies Parameters<typeof stepVariant>[1];

test('a step has other files, more and fewer than its variant', () => {
  const { files, highlighted } = stepVariant(variant, before);
  expect(files).toEqual({ '/app/page.tsx': 'old page', '/lib/posts.ts': 'store', '/app/old.ts': 'old' });
  expect(highlighted).toEqual({ '/app/page.tsx': [[['old page', 'keyword']]] });
});

test('a step that changes nothing is the variant', () => {
  expect(stepVariant(variant, { files: {}, highlighted: {} })).toEqual(variant);
});

test('tabs keep their order, and a file that only the step shows comes last', () => {
  const { files } = stepVariant(variant, before);
  expect(tabsAt(variant, files, ['/app/old.ts', '/app/page.tsx'])).toEqual(['/app/page.tsx', '/app/old.ts']);
});
