import { expect, test } from 'vitest';
import { followRedirects } from './follow-redirects';

const origin = 'http://localhost:3000';

/** Answers in turn, and what was asked for each. */
function answers(...list: [status: number, location?: string][]) {
  const asked: string[] = [];
  const send = async (request: Request) => {
    const body = await request.text();
    asked.push([request.method, request.url.slice(origin.length), body].join(' ').trim());
    const [status, location] = list[asked.length - 1] ?? [200];
    return new Response('body', { status, headers: location ? { location } : {} });
  };
  return { asked, send };
}

const post = (init: RequestInit = {}) => new Request(`${origin}/a`, { method: 'POST', body: 'x', ...init });

test.each([
  [301, 'GET /b'],
  [302, 'GET /b'],
  [303, 'GET /b'],
  [307, 'POST /b x'],
  [308, 'POST /b x'],
])('follows a %i after a POST', async (status, second) => {
  const { asked, send } = answers([status, '/b'], [200]);
  const response = await followRedirects(post(), send);
  expect(asked).toEqual(['POST /a x', second]);
  expect([response.url, response.redirected]).toEqual([`${origin}/b`, true]);
});

test('drops the headers of a body that is dropped, and keeps the others', async () => {
  const seen: [string | null, string | null][] = [];
  const request = post({ headers: { 'content-type': 'text/plain', authorization: 'Bearer 1' } });
  await followRedirects(request, async ({ headers }) => {
    seen.push([headers.get('content-type'), headers.get('authorization')]);
    return new Response(null, seen.length === 1 ? { status: 303, headers: { location: '/b' } } : {});
  });
  expect(seen).toEqual([
    ['text/plain', 'Bearer 1'],
    [null, 'Bearer 1'],
  ]);
});

test('shows a script nothing of a redirect it does not follow', async () => {
  const response = await followRedirects(post({ redirect: 'manual' }), answers([307, '/b']).send);
  expect([response.type, response.status, response.headers.get('location')]).toEqual([
    'opaqueredirect',
    0,
    null,
  ]);
});

test.each([
  ['a redirect where none is wanted', { redirect: 'error' } as const, '/b'],
  ['a redirect to another origin', {}, 'https://elsewhere.test/'],
])('refuses %s', async (_what, init, to) => {
  await expect(followRedirects(post(init), answers([307, to]).send)).rejects.toThrow(TypeError);
});

test('gives up after 20 redirects', async () => {
  const { asked, send } = answers(...Array.from({ length: 40 }, () => [307, '/a'] as [number, string]));
  await expect(followRedirects(post(), send)).rejects.toThrow('too many redirects');
  expect(asked).toHaveLength(21);
});
