'use server';

import { revalidatePath } from 'next/cache';
import { list, shared } from '@/lib/memory';

export async function remember() {
  list.push('by the action');
  shared().push('by the action');
  revalidatePath('/modules');
}
