import { expect, it } from 'vitest';
import { defaultPath, parseSetCookie, pathMatches } from './set-cookie';

const now = Date.UTC(2026, 0, 1);
const parse = (header: string) => parseSetCookie(header, '/here', now);

it.each([
  ['a=b', { name: 'a', value: 'b', path: '/here', httpOnly: false }],
  [
    ' a = b ; Path=/x ; HttpOnly ; Secure ; SameSite=Lax',
    { name: 'a', value: 'b', path: '/x', httpOnly: true },
  ],
  ['a=b=c; path=relative', { name: 'a', value: 'b=c', path: '/here' }],
  ['a=%7B%22x%22%3A1%7D', { value: '%7B%22x%22%3A1%7D' }],
  ['a="quoted"', { value: '"quoted"' }],
  ['a=', { name: 'a', value: '' }],
  ['bare', { name: '', value: 'bare' }],
  ['a=b; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', { expires: now + 60_000 }],
  ['a=b; max-age=0', { expires: now }],
  ['a=b; Expires=Thu, 01 Jan 2026 00:01:00 GMT', { expires: now + 60_000 }],
  ['a=b; Max-Age=soon; Expires=soon', { name: 'a' }],
  ['a=b; Path=/x; Path=/y', { path: '/y' }],
  ['a=b; Domain=.localhost', { name: 'a' }],
  ['__Secure-a=b; Secure', { name: '__Secure-a' }],
  ['__Host-a=b; Secure; Path=/', { name: '__Host-a', path: '/' }],
  ['a=b; SameSite=None; Secure', { name: 'a' }],
])('reads %j', (header, expected) => {
  expect(parse(header)).toMatchObject(expected);
});

it('gives a cookie without a date, or with one that is none, no end', () => {
  expect(parse('a=b; Expires=soon')).not.toHaveProperty('expires');
});

it.each([
  ['', 'nothing'],
  ['=; Path=/', 'neither name nor value'],
  ['a=b; Domain=example.com', 'another host'],
  ['__Secure-a=b', 'a prefix without Secure'],
  ['__Host-a=b; Secure', 'a prefix without Path=/'],
  ['__host-a=b; Secure; Path=/; Domain=localhost', 'a prefix with a Domain'],
  ['a=b; SameSite=None', 'SameSite=None without Secure'],
  ['a=b\0c', 'a control character'],
  [`a=${'x'.repeat(4096)}`, 'more than 4 kB'],
])('refuses %j: %s', (header) => {
  expect(parse(header)).toBeUndefined();
});

it.each([
  ['/', '/'],
  ['/a', '/'],
  ['/a/b', '/a'],
  ['/a/b/', '/a/b'],
])('takes for %s the default path %s', (path, expected) => {
  expect(defaultPath(path)).toBe(expected);
});

it.each([
  ['/', '/', true],
  ['/a', '/', true],
  ['/a', '/a', true],
  ['/a/b', '/a', true],
  ['/a/b', '/a/', true],
  ['/ab', '/a', false],
  ['/', '/a', false],
])('for %s a cookie of %s: %s', (path, cookiePath, matches) => {
  expect(pathMatches(path, cookiePath)).toBe(matches);
});
