// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { xmlHttpRequestOver } from './xml-http-request';

const resolve = (href: string) => new URL(href, 'http://localhost:3000');

function requestOver(answer: (url: string, init: RequestInit) => Promise<Response>) {
  const Request = xmlHttpRequestOver(answer, resolve);
  const request = new Request();
  const heard: string[] = [];
  for (const name of ['readystatechange', 'load', 'error', 'abort', 'timeout', 'loadend'])
    request.addEventListener(name, () => heard.push(`${name} ${request.readyState}`));
  return { request, heard, ended: new Promise((done) => request.addEventListener('loadend', done)) };
}

it('asks with method, headers and body, and gives the answer step by step', async () => {
  const asked: unknown[] = [];
  const { request, heard, ended } = requestOver(async (url, { method, headers, body }) => {
    asked.push(url, method, new Headers(headers).get('x-a'), body);
    return Response.json({ ok: true }, { status: 201, headers: { 'x-b': 'b' } });
  });
  request.open('post', '/api');
  request.setRequestHeader('x-a', 'a');
  request.responseType = 'json';
  request.send('text');
  await ended;
  expect(asked).toEqual(['http://localhost:3000/api', 'POST', 'a', 'text']);
  expect([request.status, request.response, request.getResponseHeader('X-B')]).toEqual([
    201,
    { ok: true },
    'b',
  ]);
  expect(heard).toEqual([
    'readystatechange 1',
    'readystatechange 2',
    'readystatechange 3',
    'readystatechange 4',
    'load 4',
    'loadend 4',
  ]);
});

it('calls what was assigned to onload, with the text', async () => {
  const { request, ended } = requestOver(async () => new Response('text'));
  let text = '';
  Object.assign(request, { onload: () => (text = request.responseText) });
  request.open('GET', '/api');
  request.send();
  await ended;
  expect(text).toBe('text');
});

it('tells of an error, of its timeout and of being aborted', async () => {
  const failing = requestOver(() => Promise.reject(new TypeError('no network')));
  failing.request.open('GET', 'https://elsewhere.example/');
  failing.request.send();
  await failing.ended;
  expect([failing.request.status, failing.heard.at(-2)]).toEqual([0, 'error 4']);
  const never = (_url: string, { signal }: RequestInit) =>
    new Promise<Response>((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
  const slow = requestOver(never);
  slow.request.open('GET', '/api');
  slow.request.timeout = 1;
  slow.request.send();
  await slow.ended;
  expect(slow.heard.at(-2)).toBe('timeout 4');
  const left = requestOver(never);
  left.request.open('GET', '/api');
  left.request.send();
  left.request.abort();
  await left.ended;
  expect([left.heard.at(-2), left.request.readyState]).toEqual(['abort 4', 0]);
});

it('refuses what is to be synchronous, and to be sent before it is open', () => {
  const { request } = requestOver(async () => new Response());
  expect(() => request.open('GET', '/api', false)).toThrow("synchronous requests aren't supported");
  expect(() => request.send()).toThrow('must be OPENED');
});
