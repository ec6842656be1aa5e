import { beforeEach, expect, it } from 'vitest';
import { type CookieJar, createCookieJar } from './cookies';

let now: number;
let jar: CookieJar;
beforeEach(() => {
  now = 1_000_000;
  jar = createCookieJar(() => now);
});

it('sends longer paths first, then the older ones', () => {
  for (const cookie of ['one=1; Path=/', 'deep=2; Path=/a', 'two=3; Path=/']) jar.store(cookie, '/');
  expect(jar.header('/a/b')).toBe('deep=2; one=1; two=3');
  expect(jar.header('/')).toBe('one=1; two=3');
});

it('replaces a cookie of the same name and path, and keeps its place', () => {
  for (const cookie of ['a=1', 'b=1', 'a=2', 'a=other; Path=/x']) jar.store(cookie, '/');
  expect(jar.header('/')).toBe('a=2; b=1');
  expect(jar.header('/x')).toBe('a=other; a=2; b=1');
});

it.each(['a=; Max-Age=0', 'a=; Max-Age=-1', 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'])(
  'forgets by %j',
  (cookie) => {
    jar.store('a=1', '/');
    jar.store(cookie, '/');
    expect(jar.header('/')).toBeUndefined();
  },
);

it('forgets a cookie when its time has come', () => {
  jar.store('a=1; Max-Age=10', '/');
  now += 9_999;
  expect(jar.header('/')).toBe('a=1');
  now += 1;
  expect([jar.header('/'), jar.readable('/')]).toEqual([undefined, '']);
});

it('keeps HttpOnly cookies from scripts, which can neither read, set nor replace them', () => {
  jar.store('secret=1; HttpOnly', '/');
  jar.store('open=2', '/');
  jar.write('secret=mine', '/');
  jar.write('forged=3; HttpOnly', '/');
  jar.write('typed=4', '/');
  expect(jar.readable('/')).toBe('open=2; typed=4');
  expect(jar.header('/')).toBe('secret=1; open=2; typed=4');
});

it('takes the folder of the address where no path is given', () => {
  jar.store('a=1', '/shop/cart');
  expect([jar.header('/shop/pay'), jar.header('/')]).toEqual(['a=1', undefined]);
});

it('sends the text it was given, without decoding', () => {
  jar.store('a=%20b%3B', '/');
  expect(jar.header('/')).toBe('a=%20b%3B');
});

it('keeps at most 180 cookies, and drops the oldest', () => {
  for (let count = 0; count < 500; count++) jar.write(`c${count}=${'x'.repeat(4000)}`, '/');
  const names = (jar.header('/') ?? '').split('; ').map((pair) => pair.split('=')[0]);
  expect([names.length, names[0], names.at(-1)]).toEqual([180, 'c320', 'c499']);
});
