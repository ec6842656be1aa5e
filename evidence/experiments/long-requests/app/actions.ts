'use server';

import { after } from 'next/server';
import { passes, work } from './work';

export async function workLong() {
  await passes(2_500);
  return 'The work is done';
}

export async function startWork() {
  after(async () => {
    await passes(800);
    work().finished = true;
  });
  return 'Started';
}
