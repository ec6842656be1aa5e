'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type State = { error?: string; typed?: string };
type Props = { id: number; title: string };

export function EditForm({ id, title }: Props) {
  const router = useRouter();

  async function save(
    _previous: State,
    form: FormData,
  ): Promise<State> {
    const typed = String(form.get('title'));
    const response = await fetch(
      `/api/edit-post/${id}`,
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: typed }),
      },
    );
    if (!response.ok) {
      const { error } = await response.json();
      return { error, typed };
    }
    router.push(`/edit-post/${id}`);
    router.refresh(); // drop what the browser has kept
    return { typed };
  }

  const [state, formAction, pending] = useActionState(
    save,
    {},
  );

  return (
    <form action={formAction}>
      <label>
        Title
        <input
          name="title"
          defaultValue={state.typed ?? title}
        />
      </label>
      <button type="submit" disabled={pending}>
        Save
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
