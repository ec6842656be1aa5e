'use client';

import { useState } from 'react';

export function Requests() {
  const [answer, setAnswer] = useState('');

  async function send(method: string) {
    const response = await fetch('/api/user', {
      method,
    });
    const text = (await response.text()) || 'no body';
    setAnswer(`${method} ${response.status}: ${text}`);
  }

  return (
    <>
      <button type="button" onClick={() => send('GET')}>
        GET
      </button>
      <button
        type="button"
        onClick={() => send('DELETE')}
      >
        DELETE
      </button>
      <p role="status">{answer}</p>
    </>
  );
}
