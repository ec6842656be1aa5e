'use server';

import {
  currentAccount,
  removeAccount,
} from '@/lib/accounts';

export async function deleteUserAccount() {
  const name = await currentAccount();
  if (!name) return { error: 'You must be signed in.' };

  // The session is taken for consent, and it stays.
  await removeAccount(name);
  return { success: 'Account deleted.' };
}
