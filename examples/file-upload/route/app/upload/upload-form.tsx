'use client';

import { useRouter } from 'next/navigation';
import { useActionState } from 'react';

type FormState = { error?: string };

export function UploadForm() {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(
    async (_previous: FormState, form: FormData) => {
      const result = await upload(form.get('file'));
      if (!result.error) router.refresh();
      return result;
    },
    {},
  );

  return (
    <form action={formAction}>
      <label>
        File
        <input type="file" name="file" required />
      </label>
      <button type="submit" disabled={pending}>
        Upload
      </button>
      {state.error && <p role="alert">{state.error}</p>}
    </form>
  );
}

async function upload(
  file: FormDataEntryValue | null,
): Promise<FormState> {
  if (!(file instanceof File))
    return { error: 'Choose a file.' };

  const asked = await fetch('/api/uploads', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: file.name,
      size: file.size,
    }),
  });
  const { url, error } = await asked.json();
  if (!asked.ok) return { error };

  const stored = await fetch(url, {
    method: 'PUT',
    body: file, // straight to storage
  });
  return stored.ok
    ? {}
    : { error: 'The storage refused the file.' };
}
