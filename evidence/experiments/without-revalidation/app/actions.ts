'use server';

import { store } from './store';

export async function add() {
  store().count += 1;
  return store().count;
}
