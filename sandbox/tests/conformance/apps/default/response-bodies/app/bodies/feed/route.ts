import type { NextRequest } from 'next/server';
import { lines } from '../../../lib/body-log';

const encoder = new TextEncoder();
/** The types of the DOM do not know `from` yet. */
const Streams = ReadableStream as unknown as {
  from(source: unknown): ReadableStream<Uint8Array<ArrayBuffer>>;
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

async function* ticks(name: string) {
  try {
    while (true) {
      yield encoder.encode('tick\n');
      await pause();
    }
  } finally {
    lines.push(`${name} generator left`);
  }
}

function timed(name: string) {
  let timer: ReturnType<typeof setInterval>;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode('tick\n'));
      timer = setInterval(() => controller.enqueue(encoder.encode('tick\n')), 30);
    },
    cancel() {
      clearInterval(timer);
      lines.push(`${name} cancel`);
    },
  });
}

function piped(name: string) {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  (async () => {
    try {
      for (;;) {
        await writer.write(encoder.encode('tick\n'));
        await pause();
      }
    } catch {
      lines.push(`${name} write refused`);
    }
  })();
  return readable;
}

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const name = searchParams.get('name') ?? '';
  request.signal.addEventListener('abort', () => lines.push(`${name} signal`));
  const how = searchParams.get('how');
  if (how === 'from') return new Response(Streams.from(ticks(name)));
  if (how === 'iterable') return new Response(ticks(name) as unknown as BodyInit);
  return new Response(how === 'piped' ? piped(name) : timed(name));
}
