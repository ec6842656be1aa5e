'use server';

import { cookies } from 'next/headers';
import { store } from './store';

export async function removeAccount() {
  const names = (await cookies()).getAll().map(({ name }) => name);
  store().action.push(names.sort().join(', '));
}
