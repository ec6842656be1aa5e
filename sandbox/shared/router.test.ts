import { expect, it } from 'vitest';
import { findRoutes } from '../compile/routes';
import { matchRoute } from './router';

const files = [
  '/app/page.tsx',
  '/app/posts/page.tsx',
  '/app/posts/new/page.tsx',
  '/app/posts/[id]/page.tsx',
  '/app/posts/[id]/edit/page.tsx',
  '/app/(shop)/cart/page.tsx',
  '/app/docs/[...path]/page.tsx',
  '/app/wiki/[[...path]]/page.tsx',
  '/app/api/posts/[id]/route.ts',
];
const routes = findRoutes(Object.fromEntries(files.map((file) => [file, ''])));

it.each([
  ['/', '/app/page.tsx', {}],
  ['/posts', '/app/posts/page.tsx', {}],
  ['/posts/', '/app/posts/page.tsx', {}],
  ['/posts/new', '/app/posts/new/page.tsx', {}],
  ['/posts/7', '/app/posts/[id]/page.tsx', { id: '7' }],
  ['/posts/new/edit', '/app/posts/[id]/edit/page.tsx', { id: 'new' }],
  ['/posts/caf%C3%A9', '/app/posts/[id]/page.tsx', { id: 'café' }],
  ['/cart', '/app/(shop)/cart/page.tsx', {}],
  ['/docs/a/b', '/app/docs/[...path]/page.tsx', { path: ['a', 'b'] }],
  ['/wiki', '/app/wiki/[[...path]]/page.tsx', {}],
  ['/wiki/a', '/app/wiki/[[...path]]/page.tsx', { path: ['a'] }],
  ['/api/posts/7', '/app/api/posts/[id]/route.ts', { id: '7' }],
])('%s is answered by %s', (path, file, params) => {
  const match = matchRoute(routes, path);
  expect({ file: match?.route.file, params: match?.params }).toEqual({ file, params });
});

it.each(['/docs', '/posts/7/edit/more', '/(shop)/cart', '/nothing'])('%s is not found', (path) => {
  expect(matchRoute(routes, path)).toBeUndefined();
});
