'use server';

import { revalidatePath } from 'next/cache';
import { store } from './store';

export async function plain() {
  return 'done';
}

export async function add() {
  store().count += 1;
  revalidatePath('/call-times');
}
