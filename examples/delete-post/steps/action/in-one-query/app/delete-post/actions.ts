'use server';

import { refresh } from 'next/cache';
import * as posts from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';

export async function deletePost(
  id: string, // from the client, so any id
) {
  const authorId = await currentUser();
  if (!authorId) throw new Error('Unauthorized');

  const deleted = await posts.deletePost({
    id,
    authorId,
  });
  if (!deleted) throw new Error('Not found');
  refresh();
}
