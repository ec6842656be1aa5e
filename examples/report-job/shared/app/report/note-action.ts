'use server';

import { addNote } from '@/lib/report';

export type NoteState = {
  saved?: string;
  error?: string;
};

export async function saveNote(
  _previous: NoteState,
  form: FormData,
): Promise<NoteState> {
  const note = form.get('note');
  if (typeof note !== 'string' || !note.trim())
    return { error: 'Write a note.' };
  if (note.length > 200)
    return { error: 'Keep it under 200 letters.' };
  await addNote(note);
  return { saved: note };
}
