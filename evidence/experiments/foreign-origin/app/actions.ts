'use server';

import { store } from './store';

export async function countCrossOrigin() {
  store().runs += 1;
  return `run ${store().runs}`;
}
