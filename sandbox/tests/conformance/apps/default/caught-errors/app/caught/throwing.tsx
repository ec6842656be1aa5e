'use client';

import { redirect } from 'next/navigation';
import { useState } from 'react';

export function Throwing() {
  const [what, setWhat] = useState('');
  if (what === 'error') throw new Error('thrown');
  if (what === 'redirect') redirect('/caught/other');
  return (
    <>
      <button type="button" onClick={() => setWhat('error')}>
        Throw
      </button>
      <button type="button" onClick={() => setWhat('redirect')}>
        Redirect
      </button>
    </>
  );
}
