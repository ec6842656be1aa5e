'use server';

import { redirect } from 'next/navigation';
import {
  addFeedback,
  problemWith,
} from '@/lib/feedback';

export type State = { error?: string; text?: string };

export async function sendFeedback(
  _previous: State,
  form: FormData,
): Promise<State> {
  const text = String(form.get('text') ?? '');
  const error = problemWith(text);
  if (error) return { error, text }; // no status to choose

  await addFeedback(text);
  redirect('/feedback/thanks'); // 303 to a form without JavaScript
}
