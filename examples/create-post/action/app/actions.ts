'use server';

import { refresh } from 'next/cache';
import { addPost, readTitle } from '@/lib/posts';

export type State = { error?: string; title?: string };

export async function createPost(
  _previous: State,
  form: FormData,
): Promise<State> {
  const { title, error } = readTitle(form.get('title'));
  if (error) return { error, title }; // back into the form

  await addPost(title);
  refresh(); // the answer to this POST carries the page again
  return {};
}
