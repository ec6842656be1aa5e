'use client';

import { useRouter } from 'next/navigation';
import { useState, ViewTransition } from 'react';

export function Id({ name, other }: { name: string; other: string }) {
  const router = useRouter();
  const [types, setTypes] = useState('none');
  return (
    <ViewTransition onEnter={(_instance, given) => setTypes(given.join())}>
      <main>
        <h1>{name}</h1>
        <p data-testid="id">{router.bfcacheId}</p>
        <p data-testid="types">{types}</p>
        <button type="button" onClick={() => router.push(`/parts/ids/${name}?q=1`)}>
          Query
        </button>
        <button type="button" onClick={() => router.refresh()}>
          Refresh
        </button>
        <button type="button" onClick={() => router.push(`/parts/ids/${other}`)}>
          Other
        </button>
        <button
          type="button"
          onClick={() => router.push(`/parts/ids/${other}`, { transitionTypes: ['forth', 'fast'] })}
        >
          Other with types
        </button>
        <button type="button" onClick={() => router.back()}>
          Back
        </button>
      </main>
    </ViewTransition>
  );
}
