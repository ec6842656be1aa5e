import { expect, it } from 'vitest';
import { requestCookies, setCookies } from './cookies';

it('splits the cookies of a request', () => {
  expect(requestCookies([['Cookie', 'session=a=b; theme=dark;  ; bare']])).toEqual([
    { name: 'session', value: 'a=b', attributes: [] },
    { name: 'theme', value: 'dark', attributes: [] },
    { name: '', value: 'bare', attributes: [] },
  ]);
  expect(requestCookies([['accept', '*/*']])).toEqual([]);
});

it('splits each Set-Cookie into name, value and attributes', () => {
  const headers: [string, string][] = [
    ['set-cookie', 'session=abc; Path=/; HttpOnly; SameSite=lax'],
    ['content-type', 'text/html'],
    ['Set-Cookie', 'gone=; Max-Age=0'],
  ];
  expect(setCookies(headers)).toEqual([
    { name: 'session', value: 'abc', attributes: ['Path=/', 'HttpOnly', 'SameSite=lax'] },
    { name: 'gone', value: '', attributes: ['Max-Age=0'] },
  ]);
});
