import {
  isQuestion,
  writeAnswer,
} from '@/lib/answer/write';

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!isQuestion(body?.question)) {
    return Response.json(
      { error: 'Ask something short.' },
      { status: 422 },
    );
  }
  const words = writeAnswer(request.signal);
  const encoder = new TextEncoder();

  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await words.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-content-type-options': 'nosniff',
    },
  });
}
