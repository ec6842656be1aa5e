'use client';
import { useState } from 'react';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  return (
    <>
      <button
        type="button"
        onClick={async () => setSaid(await (await fetch('/reports-errors/join', { method: 'POST' })).text())}
      >
        Join
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
