import 'server-only';
import { connection } from 'next/server';

export type Post = { id: string; title: string };

// Stands in for a database. Next.js bundles pages and handlers apart,
// so a plain module variable would not be one list for both.
const store = globalThis as typeof globalThis & {
  posts?: Post[];
};
store.posts ??= [{ id: '1', title: 'Hello, world' }];

export async function listPosts(): Promise<Post[]> {
  await connection(); // read at request time, as a query would be
  return store.posts ?? [];
}

export async function addPost(
  title: string,
): Promise<Post> {
  const post = { id: crypto.randomUUID(), title };
  store.posts = [...(store.posts ?? []), post];
  return post;
}

/** What a stranger may send, made safe to store. */
export function readTitle(value: unknown) {
  const title =
    typeof value === 'string' ? value.trim() : '';
  if (!title) return { title, error: 'Write a title.' };
  if (title.length > 80)
    return {
      title,
      error: 'Use at most 80 characters.',
    };
  return { title };
}
