'use server';

import { store } from './store';

export async function countAllowed() {
  store().runs += 1;
  return 'the action ran';
}
