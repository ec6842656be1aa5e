'use server';

import { count } from './posts';

export async function check(_before: string, form: FormData) {
  count();
  return `refused: ${form.get('text')}`;
}
