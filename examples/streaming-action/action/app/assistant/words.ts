import { ask } from './actions';

/** The answer, word by word, until the signal says stop. */
export async function* wordsOf(
  question: string,
  signal: AbortSignal,
) {
  const { words, error } = await ask(question);
  if (error !== undefined) throw new Error(error);
  for await (const word of words) {
    // This ends the reading only. Nothing tells the server.
    if (signal.aborted) return;
    yield word;
  }
}
