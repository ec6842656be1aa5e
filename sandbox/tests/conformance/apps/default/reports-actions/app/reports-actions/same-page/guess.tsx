'use client';
import { useActionState } from 'react';
import { guess } from './actions';

export function Guess() {
  const [state, action] = useActionState(guess, { message: 'Guess a name' });
  return (
    <form action={action}>
      <label>
        Name <input name="name" />
      </label>
      <button type="submit">Guess</button>
      <p data-testid="message">{state.message}</p>
    </form>
  );
}
