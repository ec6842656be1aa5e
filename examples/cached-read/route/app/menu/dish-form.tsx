'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type FormState = { saved?: string; error?: string };

export function DishForm() {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    async (
      _previous: FormState,
      form: FormData,
    ): Promise<FormState> => {
      const response = await fetch('/api/menu', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          dish: form.get('dish'),
        }),
      });
      const body = await response.json();
      if (!response.ok) return { error: body.error };
      router.refresh(); // asks for the page again
      return { saved: body.dish };
    },
    {},
  );

  return (
    <form action={formAction}>
      <label>
        New dish
        <input name="dish" required maxLength={40} />
      </label>
      <button type="submit" disabled={pending}>
        Save
      </button>
      <button type="button" onClick={router.refresh}>
        Look again
      </button>
      {state.error && <p role="alert">{state.error}</p>}
      <p role="status">
        {state.saved && `Saved: ${state.saved}`}
      </p>
    </form>
  );
}
