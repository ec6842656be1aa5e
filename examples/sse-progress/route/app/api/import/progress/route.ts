import { importFiles, total } from '@/lib/import';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A proxy that compresses would hold events back.
  'cache-control': 'no-cache, no-transform',
};

export function GET({
  headers: sent,
  signal,
}: Request) {
  // A browser that lost the line says where it was.
  const last = Number(sent.get('last-event-id'));
  // Only 204 tells it to stop asking.
  if (last === total)
    return new Response(null, { status: 204 });
  const known = last > 0 && last < total ? last : 0;
  const events = importFiles(Math.trunc(known), signal);
  const encoder = new TextEncoder();

  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value: file, done } = await events.next();
      if (done) return controller.close();
      const event =
        file === total ? 'done' : 'progress';
      const text = `id: ${file}\nevent: ${event}\ndata: ${file}\n\n`;
      controller.enqueue(encoder.encode(text));
    },
  });
  return new Response(body, { headers });
}
