import type { State } from './rename-form';

// Runs in the browser; the server's part is the handler.
export async function renameDocument(
  _previous: State,
  form: FormData,
): Promise<State> {
  const typed = String(form.get('title'));
  const path = `/api/documents/${form.get('id')}`;
  const response = await fetch(path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: typed }),
  });
  // The body of a 500 is empty: not JSON.
  const answer = await response
    .json()
    .catch(() => null);
  if (response.ok) return { title: answer.title };

  return {
    error: answer?.error ?? 'The server failed.',
    typed,
  };
}
