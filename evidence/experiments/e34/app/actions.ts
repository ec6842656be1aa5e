'use server';

import * as server from 'next/server';
import { passes, work } from './work';

export async function workLong() {
  await passes(2_500);
  return 'The work is done';
}

export async function startWork() {
  // Next.js 14 does not export it.
  if (!('after' in server)) return 'There is no after()';
  server.after(async () => {
    await passes(800);
    work().finished = true;
  });
  return 'Started';
}
