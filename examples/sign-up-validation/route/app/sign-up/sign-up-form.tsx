'use client';

import { useActionState } from 'react';
import type { State } from '@/lib/sign-up';
import { Field } from './field';

async function signUp(
  _previous: State,
  form: FormData,
): Promise<State> {
  const values = {
    name: String(form.get('name')),
    email: String(form.get('email')),
  };
  const response = await fetch('/api/sign-up', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  });
  const answer = await response.json();
  return response.ok ? answer : { values, ...answer };
}

export function SignUpForm() {
  const [state, formAction, pending] = useActionState(
    signUp,
    {},
  );
  const { values, errors, welcome } = state;

  // noValidate: the messages are those of the server.
  return (
    <form action={formAction} noValidate>
      <Field
        label="Name"
        name="name"
        defaultValue={values?.name}
        errors={errors?.name}
      />
      <Field
        label="Email"
        name="email"
        type="email"
        defaultValue={values?.email}
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
