'use server';

import { refresh } from 'next/cache';
import {
  currentAccount,
  readEmail,
} from '@/lib/account';

export type FormState = { error?: string };

// Next.js compares Origin with Host before this runs.
export async function changeEmail(
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const account = await currentAccount();
  if (!account) return { error: 'Sign in first.' };
  const { email, error } = readEmail(form.get('email'));
  if (error !== undefined) return { error };

  account.email = email;
  refresh();
  return {};
}
