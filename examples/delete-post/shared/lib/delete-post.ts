import 'server-only';
import { connection } from 'next/server';

export type Post = {
  id: string;
  title: string;
  authorId: string;
};

// Stands in for a database.
const store = globalThis as typeof globalThis & {
  postsToDelete?: Post[];
};
store.postsToDelete ??= [
  { id: 'tea', title: 'Tea at noon', authorId: 'ada' },
  { id: 'rain', title: 'Rain again', authorId: 'ada' },
  { id: 'sun', title: 'Sun at last', authorId: 'ada' },
  { id: 'fog', title: 'Fog at sea', authorId: 'grace' },
];

export async function listPosts(): Promise<Post[]> {
  await connection(); // read at request time
  return store.postsToDelete ?? [];
}

export async function getPost(id: string) {
  const posts = await listPosts();
  return posts.find((post) => post.id === id);
}

/** delete … where id = ? and author_id = ? */
export async function deletePost(
  where: Pick<Post, 'id' | 'authorId'>,
): Promise<boolean> {
  const posts = await listPosts();
  store.postsToDelete = posts.filter(
    ({ id, authorId }) =>
      !(id === where.id && authorId === where.authorId),
  );
  return store.postsToDelete.length < posts.length;
}
