'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { rows } from './rows';

export async function add(form: FormData) {
  rows().push(String(form.get('text')));
  revalidatePath('/form-without-javascript');
}

export async function addAndRedirect(form: FormData) {
  await add(form);
  redirect('/form-without-javascript');
}
