'use client';

import { useState } from 'react';

export function Act({ name, run }: { name: string; run: () => Promise<string> }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await run().catch((error) => `failed: ${error}`))}>
        {name}
      </button>
      <p data-testid={name}>{said}</p>
    </>
  );
}
