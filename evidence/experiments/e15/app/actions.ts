'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { rows } from './rows';

export async function add(form: FormData) {
  rows().push(String(form.get('text')));
  revalidatePath('/e15');
}

export async function addAndRedirect(form: FormData) {
  await add(form);
  redirect('/e15');
}
