'use server';

import { startSession } from '@/lib/edit-post-session';

export async function signIn(form: FormData) {
  await startSession(form.get('user'));
}
