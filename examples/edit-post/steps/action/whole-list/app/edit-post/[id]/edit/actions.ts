'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { readTitle, updatePost } from '@/lib/edit-post';
import { currentUser } from '@/lib/edit-post-session';

export async function editPost(form: FormData) {
  const authorId = await currentUser();
  if (!authorId) throw new Error('Unauthorized');

  const id = Number(form.get('id'));
  const { title } = readTitle(form.get('title'));
  if (title === undefined) return; // and says nothing

  await updatePost({ id, authorId }, title);

  revalidatePath('/edit-post', 'layout');
  redirect(`/edit-post/${id}`); // throws: goes last
}
