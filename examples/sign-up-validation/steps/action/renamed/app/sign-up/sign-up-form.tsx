'use client';

import { useActionState } from 'react';
import { signUp } from './actions';
import { Field } from './field';

export function SignUpForm() {
  const [state, formAction, pending] = useActionState(
    signUp,
    {},
  );
  const { errors, welcome } = state;

  return (
    <form action={formAction} noValidate>
      <Field
        label="Name"
        name="name"
        errors={errors?.name}
      />
      <Field
        label="Email"
        name="email"
        type="email"
        errors={errors?.email}
      />
      <button type="submit" disabled={pending}>
        {pending ? 'Signing up…' : 'Sign up'}
      </button>
      {welcome && (
        <p role="status">Welcome, {welcome}!</p>
      )}
    </form>
  );
}
