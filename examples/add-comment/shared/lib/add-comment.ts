import 'server-only';
import { connection } from 'next/server';

export type Comment = { id: string; text: string };

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  comments?: Comment[];
};
store.comments ??= [
  { id: 'first', text: 'Well said.' },
];
const comments = store.comments;

export async function listComments(): Promise<
  Comment[]
> {
  await connection(); // read at request time
  return [...comments];
}

/** Slow, so that there is time to watch. */
export async function addComment(
  text: string,
): Promise<Comment> {
  await new Promise((done) => setTimeout(done, 700));
  const comment = { id: crypto.randomUUID(), text };
  comments.push(comment);
  return comment;
}

/** What a stranger may send, made safe to store. */
export function readText(value: unknown) {
  const text =
    typeof value === 'string' ? value.trim() : '';
  if (!text) return { error: 'Write something.' };
  if (text.length > 280)
    return { error: 'Keep it under 280 letters.' };
  return { text };
}
