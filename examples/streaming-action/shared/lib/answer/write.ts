import 'server-only';

const answer =
  'An action may return a stream to your own page. A handler streams to anyone, and hears when they leave.';

// Stands in for a language model.
export async function* writeAnswer(
  signal?: AbortSignal,
) {
  console.log('answer: begun');
  for (const word of answer.split(' ')) {
    await new Promise((next) => setTimeout(next, 250));
    if (signal?.aborted) {
      console.log('answer: broken off');
      return;
    }
    yield `${word} `;
  }
  console.log('answer: written to the end');
}

export const isQuestion = (
  value: unknown,
): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= 200;
