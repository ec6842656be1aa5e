'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';
import type { Todo } from '@/lib/todos';

export function Todos({ todos }: { todos: Todo[] }) {
  const router = useRouter();

  async function send(
    method: string,
    path: string,
    body?: object,
  ): Promise<string | undefined> {
    const response = await fetch(`/api/todos${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    router.refresh(); // now render what the server has
    return response.ok
      ? undefined
      : (await response.json()).error;
  }

  const [error, formAction, pending] = useActionState(
    (_: string | undefined, form: FormData) =>
      send('POST', '', { text: form.get('text') }),
    undefined,
  );

  return (
    <>
      <form action={formAction}>
        <label>
          New todo
          <input name="text" />
        </label>
        <button type="submit" disabled={pending}>
          Add
        </button>
        {error && <p role="alert">{error}</p>}
      </form>
      <ul>
        {todos.map(({ id, text, done }) => (
          <li key={id}>
            {done ? <s>{text}</s> : text}
            <div>
              <button
                type="button"
                onClick={() =>
                  send('PATCH', `/${id}`, {
                    done: true,
                  })
                }
                aria-label={`Finish ${text}`}
                disabled={done}
              >
                Done
              </button>
              <button
                type="button"
                onClick={() => send('DELETE', `/${id}`)}
                aria-label={`Delete ${text}`}
              >
                Delete
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
