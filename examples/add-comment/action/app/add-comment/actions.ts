'use server';

import { refresh } from 'next/cache';
import * as comments from '@/lib/add-comment';

export type State = { error?: string; typed?: string };

export async function addComment(
  _previous: State,
  form: FormData,
): Promise<State> {
  const typed = String(form.get('text') ?? '');
  const { text, error } = comments.readText(typed);
  if (error !== undefined) return { error, typed };

  await comments.addComment(text);
  refresh(); // the list comes back in this answer
  return {};
}
