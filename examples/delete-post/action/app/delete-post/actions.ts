'use server';

import { refresh } from 'next/cache';
import * as posts from '@/lib/delete-post';
import { currentUser } from '@/lib/delete-post-session';

export type State = { error?: string };

export async function deletePost(
  id: string, // from the client, so any id
): Promise<State> {
  const authorId = await currentUser();
  if (!authorId) return { error: 'Sign in first.' };

  const deleted = await posts.deletePost({
    id,
    authorId,
  });
  refresh(); // also where the list was out of date
  return deleted
    ? {}
    : { error: 'You have no such post.' };
}
