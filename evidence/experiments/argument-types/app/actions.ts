'use server';

import { notes } from './store';

export async function keepNote(text: string) {
  notes().push(text);
  return notes().length;
}
