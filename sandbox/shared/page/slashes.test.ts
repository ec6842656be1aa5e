import { expect, test } from 'vitest';
import { withOwnSlash } from './slashes';

test.each([
  ['/a/', '/a', '/a/'],
  ['/a', '/a', '/a/'],
  ['/', '/', '/'],
  ['/a/?q=1#part', '/a?q=1#part', '/a/?q=1#part'],
  ['/a#part/', '/a#part/', '/a/#part/'],
  ['/file.txt/', '/file.txt', '/file.txt'],
  ['/v1.2/page', '/v1.2/page', '/v1.2/page/'],
  ['a/', 'a/', 'a/'],
  ['?q=1', '?q=1', '?q=1'],
  ['#part', '#part', '#part'],
  ['https://elsewhere.example/a/', 'https://elsewhere.example/a/', 'https://elsewhere.example/a/'],
])('%s is %s, and %s with trailingSlash', (href, without, withSlash) => {
  expect([withOwnSlash(href), withOwnSlash(href, true)]).toEqual([without, withSlash]);
});
