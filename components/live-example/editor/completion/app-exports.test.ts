import { expect, it } from 'vitest';
import { exportsOf, importable, specifierOf } from './app-exports';

it('names what a file exports', () => {
  const code = [
    'export async function createPost() {}',
    'export const posts = [];',
    'export interface Post {}',
    'const own = 1;',
    'export default function PostList() {}',
  ].join('\n');
  expect(exportsOf(code)).toEqual({
    named: [
      { name: 'createPost', kind: 'function' },
      { name: 'posts', kind: 'variable' },
      { name: 'Post', kind: 'type' },
    ],
    default: 'PostList',
  });
});

it('names files as the one that imports them would', () => {
  expect(specifierOf('/app/post-form.tsx', '/app/page.tsx')).toBe('./post-form');
  expect(specifierOf('/lib/posts.ts', '/app/page.tsx')).toBe('@/lib/posts');
  expect(specifierOf('/lib/db/index.ts', '/app/page.tsx')).toBe('@/lib/db');
});

it('offers no file that only Next.js calls, and none but modules', () => {
  const files = {
    '/app/page.tsx': '',
    '/app/api/route.ts': '',
    '/app/a.css': '',
    '/app/form.tsx': '',
    '/next.config.ts': '',
  };
  expect(importable(files, '/app/page.tsx')).toEqual([{ path: '/app/form.tsx', specifier: './form' }]);
});
