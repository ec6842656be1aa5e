'use server';

import { revalidatePath } from 'next/cache';

const work = () => new Promise((done) => setTimeout(done, 1_000));

export async function save() {
  await work();
}

export async function saveAndRevalidate() {
  await work();
  revalidatePath('/link-during-action');
}
