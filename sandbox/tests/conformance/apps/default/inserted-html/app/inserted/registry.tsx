'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { type ReactNode, useState } from 'react';

export function Registry({ children }: { children: ReactNode }) {
  const [calls] = useState(() => ({ count: 0 }));
  useServerInsertedHTML(() => {
    calls.count += 1;
    return <meta name="inserted" content={String(calls.count)} />;
  });
  return children;
}
