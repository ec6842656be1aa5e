'use server';

import { revalidatePath } from 'next/cache';
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
  revalidatePath('/menu');
  return { saved: dish };
}
