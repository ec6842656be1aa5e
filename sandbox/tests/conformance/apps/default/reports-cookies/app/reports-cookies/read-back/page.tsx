'use client';
import { useState } from 'react';
import { visit } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await visit())}>
        Visit
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
