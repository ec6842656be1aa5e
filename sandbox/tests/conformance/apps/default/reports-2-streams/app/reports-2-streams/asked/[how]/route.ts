import { cookies, headers } from 'next/headers';

const wait = (time: number) => new Promise((done) => setTimeout(done, time));
const encoder = new TextEncoder();

async function who(): Promise<Uint8Array<ArrayBuffer>> {
  const user = (await headers()).get('x-user');
  await wait(3);
  return encoder.encode(`${user} ${(await cookies()).get('seat')?.value} `);
}

const streams: Record<string, () => ReadableStream<Uint8Array<ArrayBuffer>>> = {
  pull() {
    let left = 2;
    return new ReadableStream({
      async pull(controller) {
        await wait(2);
        controller.enqueue(await who());
        left -= 1;
        if (left === 0) controller.close();
      },
    });
  },
  start: () =>
    new ReadableStream({
      async start(controller) {
        await wait(2);
        controller.enqueue(await who());
        controller.close();
      },
    }),
  transform() {
    const transformer = {
      async transform(part: Uint8Array<ArrayBuffer>, controller: TransformStreamDefaultController) {
        controller.enqueue(part);
        controller.enqueue(await who());
      },
      async flush(controller: TransformStreamDefaultController) {
        controller.enqueue(await who());
      },
    };
    return new Blob(['> ']).stream().pipeThrough(new TransformStream(transformer));
  },
};

export async function POST(_request: Request, { params }: { params: Promise<{ how: string }> }) {
  const stream = streams[(await params).how]?.();
  return new Response(stream);
}
