'use client';

import { useState } from 'react';

/** Calls a function of the server by a button. */
export function Caller({ call }: { call: (name: string) => Promise<string> }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await call('Ada'))}>
        Call
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
