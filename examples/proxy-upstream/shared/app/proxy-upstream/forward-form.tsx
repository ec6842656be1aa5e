'use client';

import { useActionState } from 'react';

async function forward(
  _previous: string,
  form: FormData,
) {
  const url = encodeURIComponent(
    String(form.get('url')),
  );
  const response = await fetch(
    `/api/forward?url=${url}`,
  );
  return `${response.status} ${await response.text()}`;
}

export function ForwardForm() {
  const [answer, formAction, pending] = useActionState(
    forward,
    '',
  );

  return (
    <form action={formAction}>
      <label>
        Address
        <input
          name="url"
          list="addresses"
          defaultValue="/api/upstream/weather?city=Brest"
        />
      </label>
      <button type="submit" disabled={pending}>
        Forward
      </button>
      <datalist id="addresses">
        <option value="/api/upstream/weather?city=Brest" />
        <option value="/api/upstream/keys" />
        <option value="https://evil.example/" />
      </datalist>
      <p role="status">{answer}</p>
    </form>
  );
}
