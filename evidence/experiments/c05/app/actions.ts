'use server';

import { runs } from './runs-so-far';

export async function save(_before: string, form: FormData) {
  runs().count += 1;
  return `refused: ${form.get('title')}`;
}
