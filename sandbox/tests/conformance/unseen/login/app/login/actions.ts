'use server';

import { redirect } from 'next/navigation';
import { signIn, signOut } from '@/lib/session';

export type LoginState = { error?: string };

export async function login(_previous: LoginState, form: FormData): Promise<LoginState> {
  const ok = await signIn(String(form.get('name')), String(form.get('password')));
  if (!ok) return { error: 'Wrong name or password' };
  redirect('/account');
}

export async function logout() {
  await signOut();
  redirect('/login');
}
