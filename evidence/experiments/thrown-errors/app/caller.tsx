'use client';

import { useState } from 'react';

export function Caller({ name, action }: { name: string; action: () => Promise<void> }) {
  const [caught, setCaught] = useState('');
  return (
    <>
      <button type="button" onClick={() => action().catch((error: Error) => setCaught(error.message))}>
        {name}
      </button>
      <output>{caught}</output>
    </>
  );
}
