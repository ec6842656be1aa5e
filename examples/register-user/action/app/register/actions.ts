'use server';

import {
  addUser,
  type Errors,
  readRegistration,
} from '@/lib/registrations';

export type State = {
  registered?: string;
  email?: string;
  errors?: Errors;
};

export async function register(
  _previous: State,
  form: FormData,
): Promise<State> {
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
