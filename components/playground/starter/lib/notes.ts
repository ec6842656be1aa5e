import { connection } from 'next/server';

export type Note = { id: number; text: string };

// Stands in for a database. Next.js bundles pages and handlers
// apart, so a module variable would not be one list for both.
const store = globalThis as typeof globalThis & { notes?: Note[] };
store.notes ??= [{ id: 1, text: 'Try the form' }];

export async function listNotes(): Promise<Note[]> {
  await connection(); // read at request time, as a query would be
  return store.notes ?? [];
}

export async function saveNote(text: string) {
  const notes = store.notes ?? [];
  store.notes = [...notes, { id: notes.length + 1, text: text.slice(0, 200) }];
}
