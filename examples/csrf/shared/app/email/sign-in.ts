'use server';

import { startSession } from '@/lib/account';

export async function signIn() {
  await startSession();
}
