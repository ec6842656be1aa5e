export function GET() {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const part of ['one', 'two', 'three']) {
        controller.enqueue(encoder.encode(`data: ${part}\n\n`));
        await new Promise((done) => setTimeout(done, 60));
      }
      controller.close();
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
}
