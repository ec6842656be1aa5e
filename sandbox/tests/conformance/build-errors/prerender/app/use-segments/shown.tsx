'use client';

import { useSelectedLayoutSegments } from 'next/navigation';

export function Shown() {
  return <p>{useSelectedLayoutSegments().join()}</p>;
}
