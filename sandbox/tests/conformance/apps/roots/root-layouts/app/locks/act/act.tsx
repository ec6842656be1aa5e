'use client';

import { useState } from 'react';
import { measure } from './actions';

export function Act() {
  const [said, setSaid] = useState('');
  const send = (length: number) => async () =>
    setSaid(await measure('x'.repeat(length)).catch(() => 'refused'));
  return (
    <>
      <button type="button" onClick={send(2900)}>
        Send 2900
      </button>
      <button type="button" onClick={send(3100)}>
        Send 3100
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
