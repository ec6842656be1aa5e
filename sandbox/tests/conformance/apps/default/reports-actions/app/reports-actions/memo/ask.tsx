'use client';
import { useState } from 'react';
import { check } from './actions';

export function Ask() {
  const [said, setSaid] = useState('nothing');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await check())}>
        Check
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
