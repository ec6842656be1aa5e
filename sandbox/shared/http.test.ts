import { expect, it } from 'vitest';
import { IncomingResponse, toRequest, toWire } from './http';

const wire = {
  method: 'POST',
  url: 'http://localhost:3000/a?b=1',
  headers: [
    ['host', 'localhost:3000'],
    ['origin', 'https://evil.example'],
    ['cookie', 'session=1'],
  ] as [string, string][],
  body: new TextEncoder().encode('hello').buffer as ArrayBuffer,
};

it('keeps headers that scripts may not set, also in a clone', async () => {
  const clone = toRequest(wire).clone();
  expect([...clone.headers].sort()).toEqual([...wire.headers].sort());
  expect(clone.clone().headers.get('cookie')).toBe('session=1');
  expect(await clone.text()).toBe('hello');
});

it('leaves the body of a GET out', async () => {
  expect(await toRequest({ ...wire, method: 'GET' }).text()).toBe('');
});

it('sends a form as the bytes of its multipart body, with the content type that fits them', async () => {
  const form = new FormData();
  form.set('title', 'Ünïcode');
  const sent = await toWire(new Request('http://localhost:3000/', { method: 'POST', body: form }));
  const received = await toRequest(sent).formData();
  expect(Object.fromEntries(sent.headers)['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(received.get('title')).toBe('Ünïcode');
});

it('hands an answer on while it streams in', async () => {
  const incoming = new IncomingResponse();
  incoming.head({ status: 201, headers: [['x-a', '1']] });
  const response = await incoming.response;
  const reader = response.body?.getReader();
  incoming.chunk(new Uint8Array([1]));
  expect((await reader?.read())?.value).toEqual(new Uint8Array([1]));
  incoming.end();
  expect((await reader?.read())?.done).toBe(true);
  expect([response.status, response.headers.get('x-a')]).toEqual([201, '1']);
});

it.each([204, 304])('makes a %i without a body', async (status) => {
  const incoming = new IncomingResponse();
  incoming.head({ status, headers: [] });
  incoming.end();
  expect((await incoming.response).body).toBeNull();
});

it('fails as fetch does where no answer came, or half of one', async () => {
  const none = new IncomingResponse();
  none.end('gone');
  await expect(none.response).rejects.toThrow('gone');
  const half = new IncomingResponse();
  half.head({ status: 200, headers: [] });
  half.end('broke off');
  await expect((await half.response).text()).rejects.toThrow('broke off');
});
