import { connection } from 'next/server';

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** Half of the answer comes early, half of it too late. */
export async function GET() {
  await connection();
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(encoder.encode('early '));
      await wait(3000);
      controller.enqueue(encoder.encode('late'));
      controller.close();
    },
  });
  return new Response(body);
}

export async function POST() {
  await wait(3000);
  return new Response('late');
}
