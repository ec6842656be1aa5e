import 'server-only';
import { connection } from 'next/server';

export type Todo = {
  id: string;
  text: string;
  done: boolean;
};

// Stands in for a database: one list for page, actions
// and handlers, though Next.js bundles them apart.
const store = globalThis as typeof globalThis & {
  todos?: Map<string, Todo>;
};
const first = {
  id: '7d3c3f0e-2f4b-4c55-9a0e-5d0f6a1c8b21',
  text: 'Water the plants',
  done: false,
};
store.todos ??= new Map([[first.id, first]]);
const todos = store.todos;

export function readText(value: unknown) {
  const text =
    typeof value === 'string' ? value.trim() : '';
  if (!text)
    return { error: 'Write what is to be done.' };
  if (text.length > 80)
    return { error: 'Keep it under 80 letters.' };
  return { text };
}

/** Takes text and done; what else was sent stays behind. */
export function readChange(sent: {
  text?: unknown;
  done?: unknown;
}) {
  const { text, done } = sent;
  const read =
    text === undefined ? undefined : readText(text);
  if (read?.error !== undefined)
    return { error: read.error };
  if (done !== undefined && typeof done !== 'boolean')
    return { error: 'done is true or false.' };
  if (text === undefined && done === undefined)
    return { error: 'Send text or done.' };
  return {
    change: {
      ...(read && { text: read.text }),
      ...(done !== undefined && { done }),
    },
  };
}

export async function listTodos() {
  await connection(); // read at request time, as a query would be
  return [...todos.values()];
}

export async function findTodo(id: string) {
  return todos.get(id);
}

export async function addTodo(text: string) {
  const id = crypto.randomUUID(); // never used again
  const todo: Todo = { id, text, done: false };
  todos.set(id, todo);
  return todo;
}

export async function changeTodo(
  id: string,
  change: Partial<Omit<Todo, 'id'>>,
) {
  const todo = todos.get(id);
  if (!todo) return undefined;
  const changed = { ...todo, ...change };
  todos.set(id, changed);
  return changed;
}

export async function removeTodo(id: string) {
  return todos.delete(id);
}
