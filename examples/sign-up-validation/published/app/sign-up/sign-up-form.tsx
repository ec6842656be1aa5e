'use client';

// Its name since React 19: useActionState, from 'react'.
import { useFormState } from 'react-dom';
import { signUp } from './actions';
import { Field } from './field';

export function SignUpForm() {
  const [state, formAction] = useFormState(signUp, {});
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
      <button type="submit">Sign up</button>
      {welcome && (
        <p role="status">Welcome, {welcome}!</p>
      )}
    </form>
  );
}
