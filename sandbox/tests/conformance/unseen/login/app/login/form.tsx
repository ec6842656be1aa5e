'use client';

import { useActionState } from 'react';
import { type LoginState, login } from './actions';

const initial: LoginState = {};

export function LoginForm() {
  const [state, action, pending] = useActionState(login, initial);
  return (
    <form action={action}>
      <label>
        Name <input name="name" required />
      </label>
      <label>
        Password <input name="password" type="password" required />
      </label>
      {state.error && <p data-testid="login-error">{state.error}</p>}
      <button type="submit" disabled={pending}>
        Log in
      </button>
    </form>
  );
}
