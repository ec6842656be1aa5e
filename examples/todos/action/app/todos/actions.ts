'use server';

import { refresh } from 'next/cache';
import {
  addTodo,
  changeTodo,
  readText,
  removeTodo,
} from '@/lib/todos';

export type FormState = { error?: string };

export async function createTodo(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { text, error } = readText(form.get('text'));
  if (error !== undefined) return { error };

  await addTodo(text);
  refresh();
  return {};
}

// The forms of a row have a hidden field with the id.
// Anyone may send another, so an unknown one is ignored.
export async function finishTodo(form: FormData) {
  await changeTodo(String(form.get('id')), {
    done: true,
  });
  refresh();
}

export async function deleteTodo(form: FormData) {
  await removeTodo(String(form.get('id')));
  refresh();
}
