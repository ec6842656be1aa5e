'use server';

import { revalidatePath } from 'next/cache';

// A third list: neither the page nor a handler reads it.
const todos: { id: number; text: string }[] = [];

export async function createTodo(form: FormData) {
  const text = form.get('text') as string;
  if (!text.trim()) return;

  todos.push({ id: Date.now(), text });
  revalidatePath('/todos');
}
