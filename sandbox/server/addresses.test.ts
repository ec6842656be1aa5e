import { expect, it } from 'vitest';
import { slashRedirect } from './addresses';

const sentOn = (path: string, wantsSlash: boolean) =>
  slashRedirect(new URL(path, 'http://localhost:3000'), wantsSlash)?.headers.get('location');

it.each([
  ['/a', '/a/'],
  ['/a?b=1', '/a/?b=1'],
  ['/a/', undefined],
  ['/', undefined],
  ['/1.2.3/page', '/1.2.3/page/'],
  ['/a/file.txt', undefined],
  ['/a/file.txt/', '/a/file.txt'],
  ['/a/1.2.3/', '/a/1.2.3'],
  ['/a/file.t-t/', undefined],
  ['/.well-known/thing', undefined],
  ['/.well-known/thing.json/', undefined],
  ['/a/.well-known/thing', '/a/.well-known/thing/'],
  ['/a//b', '/a/b'],
])('with trailingSlash %s is sent on to %s', (path, location) => {
  expect(sentOn(path, true)).toBe(location);
});

it.each([
  ['/a/', '/a'],
  ['/a/?b=1', '/a?b=1'],
  ['/a', undefined],
  ['/', undefined],
  ['/a/file.txt/', '/a/file.txt'],
  ['/.well-known/thing/', '/.well-known/thing'],
  ['/a//b///', '/a/b/'],
])('without it %s is sent on to %s', (path, location) => {
  expect(sentOn(path, false)).toBe(location);
});

it('tells browsers without scripts as well, and names the address in the body', async () => {
  const answer = slashRedirect(new URL('http://localhost:3000/a/'), false);
  expect([answer?.status, answer?.headers.get('refresh'), answer?.headers.get('content-type')]).toEqual([
    308,
    '0;url=/a',
    null,
  ]);
  expect(await answer?.text()).toBe('/a');
});
