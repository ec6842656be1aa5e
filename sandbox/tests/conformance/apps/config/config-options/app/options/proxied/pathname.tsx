'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

export function Pathname() {
  const pathname = usePathname();
  const [alive, setAlive] = useState('');
  useEffect(() => setAlive(pathname), [pathname]);
  return <p data-testid="shown">{alive}</p>;
}
