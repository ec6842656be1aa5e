'use server';

import { refresh, updateTag } from 'next/cache';
import { source } from './data';

export async function change(how: string) {
  source().version += 1;
  if (how === 'updateTag') updateTag('use-cache-lifetime');
  if (how === 'refresh') refresh();
  return how;
}
