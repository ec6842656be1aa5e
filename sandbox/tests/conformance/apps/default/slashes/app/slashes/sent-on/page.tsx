'use client';

import { redirect } from 'next/navigation';
import { useState } from 'react';

export default function Page() {
  const [isGone, setGone] = useState(false);
  if (isGone) redirect('/slashes/a/');
  return (
    <button type="button" onClick={() => setGone(true)}>
      Leave
    </button>
  );
}
