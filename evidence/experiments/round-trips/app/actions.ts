'use server';

import { revalidatePath } from 'next/cache';
import { rows } from './rows';

export async function add(row: string) {
  rows().push(row);
  revalidatePath('/round-trips');
}
