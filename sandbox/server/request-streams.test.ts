import { describe, expect, it } from 'vitest';
import { RequestWithStreams, supportsStreams } from './request-streams';

const Own = RequestWithStreams as unknown as typeof Request;
const url = 'http://localhost/a';

const form = () => {
  const data = new FormData();
  data.set('title', 'A');
  data.set('file', new File(['text'], 'a.txt', { type: 'text/plain' }));
  return data;
};
const stream = () => new Blob(['a', 'b']).stream();
const bodies: Record<string, () => RequestInit> = {
  'no body': () => ({}),
  text: () => ({ body: '{"a":1}' }),
  bytes: () => ({ body: new Uint8Array([123, 125]) }),
  'search parameters': () => ({ body: new URLSearchParams({ a: '1' }) }),
  'a blob with a type': () => ({ body: new Blob(['{}'], { type: 'application/json' }) }),
  'a type of its own': () => ({ body: '{}', headers: { 'content-type': 'application/json' } }),
  'a stream': () => ({ body: stream(), duplex: 'half' }) as RequestInit,
};

/** Everything that can be told of a request, of either class. */
async function everythingOf(Class: typeof Request, init: () => RequestInit) {
  const request = new Class(url, { method: 'POST', ...init() });
  const clone = request.clone();
  const passedOn = new Class(request, { headers: { 'x-a': '1' } });
  return {
    head: [request.method, request.url, request.headers.get('content-type')],
    hasBody: clone.body instanceof ReadableStream,
    isUsed: [clone.bodyUsed, (await clone.text()) || 'nothing', clone.bodyUsed],
    again: await clone.text().then(String, (error: unknown) => error instanceof TypeError),
    passedOn: [passedOn.headers.get('x-a'), await passedOn.text()],
    type: (await new Class(url, { method: 'POST', ...init() }).blob()).type,
  };
}

describe('a request with streams is what the built-in is', () => {
  it.each(Object.entries(bodies))('with %s', async (_, init) => {
    expect(await everythingOf(Own, init)).toEqual(await everythingOf(Request, init));
  });

  it('with a form', async () => {
    const request = new Own(url, { method: 'POST', body: form() });
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const read = await new Own(request).formData();
    expect([...read.keys(), await (read.get('file') as File).text()]).toEqual(['title', 'file', 'text']);
  });

  it('where another request is what it is made with', async () => {
    const source = new Own(url, { method: 'PUT', headers: { 'x-a': '1' }, body: 'text' });
    const made = new Own('http://localhost/b', source);
    expect([made.method, made.headers.get('x-a'), await made.text()]).toEqual(['PUT', '1', 'text']);
  });

  it.each(['GET', 'HEAD'])('where %s has a body', (method) => {
    const make = (Class: typeof Request) => () => new Class(url, { method, body: 'a' });
    expect(make(Own)).toThrow(TypeError);
    expect(make(Request)).toThrow(TypeError);
  });

  it('where its body has been read', async () => {
    const request = new Own(url, { method: 'POST', body: 'a' });
    await request.text();
    expect(() => request.clone()).toThrow(TypeError);
    expect(() => new Own(request)).toThrow(TypeError);
    await expect(request.json()).rejects.toThrow(TypeError);
  });
});

it('finds out whether streams are supported', () => {
  /** As in Firefox. */
  class WritesStreams extends Request {
    constructor(input: RequestInfo | URL, { body, ...init }: RequestInit = {}) {
      super(input, { ...init, body: String(body) });
    }
  }
  expect([supportsStreams(), supportsStreams(WritesStreams)]).toEqual([true, false]);
});
