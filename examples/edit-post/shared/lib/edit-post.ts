import 'server-only';
import { connection } from 'next/server';

export type Post = {
  id: number;
  title: string;
  authorId: string;
};

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  postsToEdit?: Post[];
};
store.postsToEdit ??= [
  { id: 1, title: 'Tea at noon', authorId: 'ada' },
  { id: 2, title: 'Coffee at nine', authorId: 'grace' },
];
const posts = store.postsToEdit;

export async function listPosts(): Promise<Post[]> {
  await connection(); // read at request time
  return [...posts];
}

export async function getPost(
  id: number,
): Promise<Post | undefined> {
  await connection();
  return posts.find((post) => post.id === id);
}

/** update … where id = ? and author_id = ? */
export async function updatePost(
  where: Pick<Post, 'id' | 'authorId'>,
  title: string,
): Promise<Post | undefined> {
  const post = posts.find(
    ({ id, authorId }) =>
      id === where.id && authorId === where.authorId,
  );
  if (post) post.title = title;
  return post;
}

/** What a stranger may send, made safe to store. */
export function readTitle(value: unknown) {
  const title =
    typeof value === 'string' ? value.trim() : '';
  if (!title) return { error: 'Write a title.' };
  if (title.length > 80)
    return { error: 'Keep it under 80 letters.' };
  return { title };
}
