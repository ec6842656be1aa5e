'use server';

import { refresh, revalidatePath } from 'next/cache';
import { add } from './store';

export async function addAndRefresh() {
  const added = add();
  refresh();
  return added;
}

export async function addAndRevalidate() {
  const added = add();
  revalidatePath('/refresh', 'layout');
  return added;
}
