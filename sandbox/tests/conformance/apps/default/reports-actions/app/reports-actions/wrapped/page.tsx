'use client';
import { useState } from 'react';
import { remove, rename } from './actions';

export default function Page() {
  const [said, setSaid] = useState('nothing');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await rename('Grace'))}>
        Rename
      </button>
      <button type="button" onClick={async () => setSaid(await remove())}>
        Remove
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
