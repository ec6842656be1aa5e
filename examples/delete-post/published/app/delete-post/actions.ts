'use server';

import { refresh } from 'next/cache';
import * as posts from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';

export async function deletePost(id: string) {
  const user = await currentUser();
  if (!user) throw new Error('Unauthorized');

  const post = await posts.getPost(id);
  // The check that goes wrong: there may be no post. The
  // type knows it; code without types does not.
  const { authorId } = post as posts.Post;
  if (authorId !== user) throw new Error('Forbidden');

  await posts.deletePost({ id, authorId });
  refresh();
}
