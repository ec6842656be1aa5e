'use server';

import {
  addUser,
  readRegistration,
} from '@/lib/registrations';

export async function registerUser(form: FormData) {
  const { email, password, errors, isValid } =
    readRegistration({
      email: form.get('email'),
      password: form.get('password'),
    });
  if (!isValid) return { email, errors };

  const user = await addUser(email, password);
  if (!user) {
    const error = 'This address is registered already.';
    return { email, errors: { email: error } };
  }
  // Whatever is returned goes to the browser: not the row.
  return { registered: user.email };
}
