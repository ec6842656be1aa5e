'use client';

import { useSearchParams } from 'next/navigation';

export function Shown() {
  return <p>{useSearchParams().get('q')}</p>;
}
