'use client';
import { useState } from 'react';
import { intent } from '../buttons/actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  return (
    <form
      action={async (form) => setSaid(await intent(form))}
      onSubmit={(event) => {
        if (!new FormData(event.currentTarget).get('title')) {
          event.preventDefault();
          setSaid('title is missing');
        }
      }}
    >
      <label>
        Title <input name="title" />
      </label>
      <button type="submit">Send</button>
      <p data-testid="said">{said}</p>
    </form>
  );
}
