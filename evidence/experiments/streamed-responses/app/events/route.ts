async function* events(from: number) {
  for (let number = from; number < from + 5; number += 1) {
    yield new TextEncoder().encode(`id: ${number}\ndata: event ${number}\n\n`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

export function GET(request: Request) {
  const pieces = events(Number(request.headers.get('last-event-id') ?? 0));
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
}
