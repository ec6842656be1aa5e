'use client';

import { useActionState } from 'react';
import type { Errors } from '@/lib/registrations';

type State = {
  registered?: string;
  email?: string;
  errors?: Errors;
};

async function register(
  _previous: State,
  form: FormData,
): Promise<State> {
  const email = String(form.get('email'));
  const password = form.get('password');
  const response = await fetch('/api/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer = await response.json();
  return response.ok ? answer : { email, ...answer };
}

export function RegisterForm() {
  const [state, formAction, pending] = useActionState(
    register,
    {},
  );
  const { registered, email, errors } = state;

  return (
    <form action={formAction}>
      <label>
        Email
        <input
          name="email"
          type="email"
          required
          autoComplete="email"
          defaultValue={email}
        />
      </label>
      <label>
        Password
        <input
          name="password"
          type="password"
          required
          autoComplete="new-password"
        />
      </label>
      <button type="submit" disabled={pending}>
        Register
      </button>
      {errors?.email && (
        <p role="alert">Email: {errors.email}</p>
      )}
      {errors?.password && (
        <p role="alert">Password: {errors.password}</p>
      )}
      {registered && (
        <p role="status">{registered} is registered.</p>
      )}
    </form>
  );
}
