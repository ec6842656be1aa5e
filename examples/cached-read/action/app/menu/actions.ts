'use server';

import { updateTag } from 'next/cache';
import { readDish, saveDish } from '@/lib/menu';

export type FormState = {
  saved?: string;
  error?: string;
};

export async function changeDish(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { dish, error } = readDish(form.get('dish'));
  if (error !== undefined) return { error };

  await saveDish(dish);
  updateTag('menu'); // nobody gets the old dish from now on
  return { saved: dish };
}
