'use client';

import { useState } from 'react';
import { say } from './actions';

export function Act() {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={async () => setSaid(await say())}>
        Say
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
