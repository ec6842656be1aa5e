'use client';

import Link from 'next/link';
import { useState } from 'react';
import { challenge, forbid, size } from './actions';

export function Act() {
  const [shown, setShown] = useState('idle');
  const send = (length: number) => () =>
    size('x'.repeat(length)).then(
      (got) => setShown(`got ${got}`),
      () => setShown('refused'),
    );
  return (
    <div>
      <button type="button" onClick={send(10)}>
        Send little
      </button>
      <button type="button" onClick={send(1_500_000)}>
        Send 1.5 MB
      </button>
      <button type="button" onClick={send(2_200_000)}>
        Send 2.2 MB
      </button>
      <form action={forbid}>
        <button type="submit">Forbid</button>
      </form>
      <form action={challenge}>
        <button type="submit">Challenge</button>
      </form>
      <p data-testid="env-of-client">{process.env.FROM_CONFIG}</p>
      <p data-testid="shown">{shown}</p>
      <Link href="/settings/target">Target</Link>
    </div>
  );
}
