'use server';

import { addUser } from '@/lib/registrations';

export async function registerUser(form: FormData) {
  const email = String(form.get('email') ?? '');
  const password = String(form.get('password') ?? '');
  if (!email || !password)
    return { error: 'Fill in both fields.' };

  const user = await addUser(email, password);
  if (!user) return { error: 'Registered already.' };
  // Whatever is returned goes to the browser: not the row.
  return { registered: user.email };
}
