'use client';

import { useState } from 'react';

export function Act({ ask }: { ask: () => Promise<string> }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await ask())}>
        Ask
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
