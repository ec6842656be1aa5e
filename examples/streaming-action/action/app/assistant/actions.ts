'use server';

import {
  isQuestion,
  writeAnswer,
} from '@/lib/answer/write';

export async function ask(question: string) {
  if (!isQuestion(question))
    return { error: 'Ask something short.' };
  // React sends each word as it is yielded. A
  // ReadableStream of texts would go the same way.
  return { words: writeAnswer() };
}
