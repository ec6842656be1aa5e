'use client';
import { useState } from 'react';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  const post = async (how: string) => {
    const response = await fetch(`/reports-cookies/write/${how}`, { method: 'POST' });
    setSaid(`${how} ${response.status}`);
  };
  return (
    <>
      <button type="button" onClick={() => post('sign-in')}>
        Sign in
      </button>
      <button type="button" onClick={() => post('sign-out')}>
        Sign out
      </button>
      <button type="button" onClick={() => post('past')}>
        Expire
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
