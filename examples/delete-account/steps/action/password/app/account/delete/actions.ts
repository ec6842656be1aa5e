'use server';

import {
  currentAccount,
  isPasswordOf,
  removeAccount,
} from '@/lib/accounts';

export type State = { error?: string };

export async function deleteAccount(
  _previous: State,
  form: FormData,
): Promise<State> {
  const name = await currentAccount();
  if (!name) return { error: 'Sign in first.' };

  // A session that was left open is not consent.
  const password = form.get('password');
  if (!(await isPasswordOf(name, password)))
    return { error: 'This is not your password.' };

  await removeAccount(name);
  return {};
}
