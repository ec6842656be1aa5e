'use server';

import { count, isOverLimit } from './counters';

export async function save() {
  return { calls: count('action') };
}

export async function saveLimited() {
  if (isOverLimit('limited action')) return { error: 'Too many calls' };
  return { error: 'None' };
}
