'use client';
import { useState } from 'react';
import { ask } from './actions';

export function Ask() {
  const [said, setSaid] = useState('nothing');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await ask())}>
        Ask
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
