'use client';

import { useState } from 'react';
import { later, signIn } from './actions';

export function Act() {
  const [shown, setShown] = useState('idle');
  return (
    <div>
      <button type="button" onClick={() => signIn().then(() => setShown('signed in'))}>
        Sign in
      </button>
      <button type="button" onClick={() => later().then((lines) => setShown(`answered with ${lines}`))}>
        Later
      </button>
      <p data-testid="shown">{shown}</p>
    </div>
  );
}
