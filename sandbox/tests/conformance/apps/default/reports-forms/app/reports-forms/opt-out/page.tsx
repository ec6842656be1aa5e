'use client';
import { startTransition, useActionState } from 'react';
import { check } from '../values/actions';

export default function Page() {
  const [state, dispatch, isPending] = useActionState(check, { said: 'nothing', title: '', size: '' });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => dispatch(form));
      }}
    >
      <label>
        Title <input name="title" />
      </label>
      <button type="submit">Check</button>
      <p data-testid="said">{isPending ? 'pending' : state.said}</p>
    </form>
  );
}
