'use server';

import { revalidatePath } from 'next/cache';
import { saveNote } from '../lib/notes';

export async function addNote(form: FormData) {
  await saveNote(String(form.get('text') ?? ''));
  revalidatePath('/');
}
