import { expect, it } from 'vitest';
import { responseOf, wordsOf } from './status';

it.each([200, 404, 599, 600, 999])('makes a response of status %s', async (status) => {
  const response = responseOf('a body', { status, statusText: wordsOf(status), headers: { 'x-a': '1' } });
  expect([response.status, response.ok]).toEqual([status, status === 200]);
  expect([await response.text(), response.headers.get('x-a')]).toEqual(['a body', '1']);
});

it('has words for a status, as Node has', () => {
  expect([200, 404, 418, 999].map(wordsOf)).toEqual(['OK', 'Not Found', "I'm a Teapot", 'unknown']);
});
