'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type FormState = { error?: string };

export function EmailForm() {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    async (
      _previous: FormState,
      form: FormData,
    ): Promise<FormState> => {
      const response = await fetch('/api/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          email: form.get('email'),
        }),
      });
      if (response.ok) router.refresh();
      const { error }: FormState =
        await response.json();
      return { error };
    },
    {},
  );

  return (
    <form action={formAction}>
      <label>
        New address
        <input name="email" type="email" required />
      </label>
      <button type="submit" disabled={pending}>
        Change
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
