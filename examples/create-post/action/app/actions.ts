'use server';

import { refresh } from 'next/cache';
import { addPost, readTitle } from '@/lib/posts';

export type FormState = { error?: string };

export async function createPost(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { title, error } = readTitle(form.get('title'));
  if (error !== undefined) return { error };

  await addPost(title);
  refresh(); // the answer to this POST carries the page again
  return {};
}
