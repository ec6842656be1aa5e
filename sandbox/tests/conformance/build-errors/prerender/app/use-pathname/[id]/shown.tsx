'use client';

import { usePathname } from 'next/navigation';

export function Shown() {
  return <p>{usePathname()}</p>;
}
