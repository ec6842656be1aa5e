'use client';

import { refresh, updateTag } from 'next/cache';
import { useState } from 'react';

const tried = (run: () => void): string => {
  try {
    run();
    return 'returned';
  } catch (error) {
    return String(error);
  }
};

export default function Page() {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={() => setSaid(tried(() => refresh()))}>
        Refresh
      </button>
      <button type="button" onClick={() => setSaid(tried(() => updateTag('a')))}>
        Update
      </button>
      <p data-testid="said">{said}</p>
    </>
  );
}
