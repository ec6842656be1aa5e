'use server';

import { revalidatePath } from 'next/cache';
import { likes } from './data';

export async function like(photo: string) {
  await new Promise((resolve) => setTimeout(resolve, 900));
  likes[photo] = (likes[photo] ?? 0) + 1;
  revalidatePath('/like');
}
