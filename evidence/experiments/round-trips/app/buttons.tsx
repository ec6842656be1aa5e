'use client';

import { useState } from 'react';
import { add } from './actions';

async function addByFetch(row: string): Promise<string[]> {
  await fetch('/round-trips/rows', { method: 'POST', body: row });
  return (await fetch('/round-trips/rows')).json();
}

export function Buttons() {
  const [fetched, setFetched] = useState<string[]>([]);
  return (
    <>
      <button type="button" onClick={() => add('row by the action')}>
        Call the action
      </button>
      <button type="button" onClick={async () => setFetched(await addByFetch('row by fetch'))}>
        Fetch
      </button>
      <output>{fetched.join(', ')}</output>
    </>
  );
}
