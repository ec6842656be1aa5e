'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type State = { error?: string };
type Props = { id: string; title: string };

export function DeleteForm({ id, title }: Props) {
  const router = useRouter();

  async function remove(): Promise<State> {
    const response = await fetch(
      `/api/delete-post/${id}`,
      {
        method: 'DELETE',
      },
    );
    router.refresh(); // now show what the server has
    return response.ok ? {} : response.json();
  }

  const [state, formAction, pending] = useActionState(
    remove,
    {},
  );

  return (
    <form action={formAction}>
      <button type="submit" disabled={pending}>
        Delete {title}
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
