'use server';

async function* pieces() {
  for (let number = 0; number < 4; number += 1) {
    yield `piece ${number}`;
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

export async function iterated(): Promise<AsyncIterable<string>> {
  return pieces();
}

export async function streamed(): Promise<ReadableStream<string>> {
  const source = pieces();
  return new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
