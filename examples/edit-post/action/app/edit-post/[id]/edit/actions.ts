'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { readTitle, updatePost } from '@/lib/edit-post';
import { currentUser } from '@/lib/edit-post-session';

export type State = { error?: string; typed?: string };

export async function editPost(
  id: number, // bound by the form, so sent by the client
  _previous: State,
  form: FormData,
): Promise<State> {
  const authorId = await currentUser();
  if (!authorId) return { error: 'Sign in first.' };

  const typed = String(form.get('title') ?? '');
  const { title, error } = readTitle(typed);
  if (error !== undefined) return { error, typed };

  const post = await updatePost(
    { id, authorId },
    title,
  );
  if (!post) return { error: 'You have no such post.' };

  revalidatePath('/edit-post', 'layout');
  redirect(`/edit-post/${post.id}`); // throws: goes last
}
