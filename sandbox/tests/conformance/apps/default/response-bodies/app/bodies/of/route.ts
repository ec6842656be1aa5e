import { type NextRequest, NextResponse } from 'next/server';

const encoder = new TextEncoder();
/** The types of the DOM do not know `from` yet. */
const Streams = ReadableStream as unknown as {
  from(source: unknown): ReadableStream<Uint8Array<ArrayBuffer>>;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

async function* bytes() {
  for (const word of ['one ', 'two ', 'three']) {
    await pause();
    yield encoder.encode(word);
  }
}

async function* texts() {
  for (const word of ['as ', 'text']) {
    await pause();
    yield word;
  }
}

function* plain() {
  yield encoder.encode('plain ');
  yield encoder.encode('generator');
}

async function* failing() {
  yield encoder.encode('begun');
  await pause();
  throw new Error('the generator failed');
}

const form = new FormData();
form.set('a', '1');

const body = (value: unknown) => value as BodyInit;

const answers: Record<string, () => Response> = {
  from: () => new Response(Streams.from(bytes())),
  'from-array': () => new Response(Streams.from([encoder.encode('a'), encoder.encode('b')])),
  'from-texts': () => new Response(body(Streams.from(texts()))),
  'from-plain': () => new Response(Streams.from(plain())),
  iterable: () => new Response(body(bytes())),
  'iterable-next': () => new NextResponse(body(bytes())),
  'iterable-texts': () => new Response(body(texts())),
  'iterable-plain': () => new Response(body(plain())),
  'iterable-object': () => new Response(body({ [Symbol.asyncIterator]: bytes })),
  'array-of-bytes': () => new Response(body([encoder.encode('in '), encoder.encode('array')])),
  set: () => new Response(body(new Set(['a']))),
  failing: () => new Response(body(failing())),
  pull: () => {
    const iterator = bytes();
    return new Response(
      new ReadableStream({
        async pull(controller) {
          const { value, done } = await iterator.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      }),
    );
  },
  'byte-stream': () =>
    new Response(
      new ReadableStream({
        type: 'bytes',
        start(controller) {
          controller.enqueue(encoder.encode('byte stream'));
          controller.close();
        },
      }),
    ),
  text: () => new Response('text'),
  number: () => new Response(body(7)),
  object: () => new Response(body({ a: 1 })),
  list: () => new Response(body([1, 2])),
  boolean: () => new Response(body(false)),
  undefined: () => new Response(undefined),
  bytes: () => new Response(encoder.encode('bytes')),
  buffer: () => new Response(Buffer.from('a buffer')),
  'array-buffer': () => new Response(encoder.encode('array buffer').buffer),
  view: () => new Response(new DataView(encoder.encode('a view').buffer, 2)),
  words: () => new Response(new Uint16Array([0x6261, 0x6463])),
  blob: () => new Response(new Blob(['a blob'], { type: 'text/x-blob' })),
  file: () => new Response(new File(['a file'], 'f.txt', { type: 'text/x-file' })),
  search: () => new Response(new URLSearchParams({ a: '1 2' })),
  form: () => new Response(form),
  url: () => new Response(body(new URL('http://localhost/x'))),
  date: () => new Response(body({ toString: () => 'written' })),
  null: () => new Response(null, { status: 201 }),
  '204-body': () => new Response('x', { status: 204 }),
  '199': () => new Response(null, { status: 199 }),
  '600': () => new Response(null, { status: 600 }),
  '299': () => new Response('x', { status: 299, statusText: 'Odd' }),
  error: () => Response.error(),
  'used-up': () => {
    const response = new Response('read before');
    response.text();
    return response;
  },
  clone: () => new Response('cloned').clone(),
  again: () => new Response(new Response('of another').body, { headers: { 'x-again': '1' } }),
};

export async function GET(request: NextRequest) {
  const make = answers[request.nextUrl.searchParams.get('how') ?? ''];
  return make ? make() : new Response('unknown', { status: 404 });
}
