'use server';

import { redirect } from 'next/navigation';
import { runs } from './runs-so-far';

export async function save(_before: string, form: FormData) {
  runs().count += 1;
  return `refused: ${form.get('title')}`;
}

export async function saveAndLeave() {
  runs().count += 1;
  redirect('/form-in-suspense');
}
