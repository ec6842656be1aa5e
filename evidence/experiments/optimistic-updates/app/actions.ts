'use server';

import { revalidatePath } from 'next/cache';
import { likes } from './store';

// Long enough for the optimistic value to be seen.
const work = () => new Promise((done) => setTimeout(done, 300));

export async function like() {
  await work();
  likes().plain = true;
}

export async function likeAndRevalidate() {
  await work();
  likes().refreshed = true;
  revalidatePath('/optimistic-updates');
}
