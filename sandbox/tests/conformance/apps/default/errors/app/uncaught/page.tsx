'use client';

import { useState } from 'react';

export default function Page() {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('nobody catches this');
  return (
    <button type="button" onClick={() => setBroken(true)}>
      Break all
    </button>
  );
}
