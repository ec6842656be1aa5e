import { expect, it } from 'vitest';
import { responseOf, wordsOf } from './status';

it.each([200, 404, 599, 600, 999])('makes a response of status %s', async (status) => {
  const response = responseOf('a body', { status, statusText: wordsOf(status), headers: { 'x-a': '1' } });
  expect([response.status, response.ok]).toEqual([status, status === 200]);
  expect([await response.text(), response.headers.get('x-a')]).toEqual(['a body', '1']);
});

it.each([204, 205, 304])('leaves out the body of status %s', async (status) => {
  const response = responseOf('a body', { status, statusText: '', headers: {} });
  expect([response.status, response.body]).toEqual([status, null]);
});

it.each([99, 199, 1000, 0])('makes no response of status %s, which no server sends', (status) => {
  const make = () => responseOf(null, { status, statusText: '', headers: {} });
  expect(make).toThrow(new RangeError(`Invalid status code: ${status}`));
});

it('has words for a status, as Node has', () => {
  expect([200, 404, 418, 999].map(wordsOf)).toEqual(['OK', 'Not Found', "I'm a Teapot", 'unknown']);
});
