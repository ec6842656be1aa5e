'use server';

import { store } from './store';

export async function countSubmit() {
  store().runs += 1;
}
