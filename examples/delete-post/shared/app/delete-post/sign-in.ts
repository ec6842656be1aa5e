'use server';

import { startSession } from '@/lib/delete-post-session';

export async function signIn(form: FormData) {
  await startSession(form.get('user'));
}
