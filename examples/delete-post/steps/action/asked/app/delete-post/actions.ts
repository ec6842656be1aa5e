'use server';

import { refresh } from 'next/cache';
import * as posts from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';

export async function deletePost(id: string) {
  const user = await currentUser();
  if (!user) throw new Error('Unauthorized');

  const post = await posts.getPost(id);
  if (!post) throw new Error('Not found');
  const { authorId } = post;
  if (authorId !== user) throw new Error('Forbidden');

  await posts.deletePost({ id, authorId });
  refresh();
}
