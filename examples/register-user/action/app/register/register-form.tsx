'use client';

import { useActionState } from 'react';
import { register } from './actions';

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
