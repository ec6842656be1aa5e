import { expect, it } from 'vitest';
import { firstPath } from './first-path';
import type { Route } from './protocol';

const page = (...segments: string[]): Route => ({ kind: 'page', segments, file: '', layers: [] });
const handler = (...segments: string[]): Route => ({ ...page(...segments), kind: 'handler' });

it.each([
  ['its home page', [page('about'), page()], '/'],
  ['the page with the shortest path', [page('posts', 'new'), page('posts')], '/posts'],
  ['a page that needs no value', [page('[id]'), page('posts', 'all')], '/posts/all'],
  ['a page whose values may be missing', [page('docs', '[[...path]]')], '/docs'],
  ['the first by name of those', [page('cart'), page('admin')], '/admin'],
  ['nothing, where there are handlers only', [handler('api', 'hello')], '/'],
])('an app is opened at %s', (_what, routes, path) => {
  expect(firstPath(routes)).toBe(path);
});
