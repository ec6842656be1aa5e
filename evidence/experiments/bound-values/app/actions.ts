'use server';

import { notes } from './notes/store';

export async function note(value: string) {
  notes.push(value);
}
