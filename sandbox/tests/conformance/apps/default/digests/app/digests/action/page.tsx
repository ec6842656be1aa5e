'use client';

import { useState } from 'react';
import { fail } from './actions';

const kinds = ['own', 'empty', 'object', 'text'];

export default function Page() {
  const [caught, setCaught] = useState('');
  const run = async (kind: string) => {
    try {
      await fail(kind);
    } catch (error) {
      const { digest, message } = error as Error & { digest?: string };
      setCaught([kind, digest, message.slice(0, 17)].join());
    }
  };
  return (
    <main>
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => run(kind)}>
          {kind}
        </button>
      ))}
      <p data-testid="caught">{caught}</p>
    </main>
  );
}
