'use client';

import { redirect } from 'next/navigation';
import { useState } from 'react';

export default function Page() {
  const [go, setGo] = useState(false);
  if (go) redirect('/redirects/target');
  return (
    <button type="button" onClick={() => setGo(true)}>
      Go while rendering
    </button>
  );
}
