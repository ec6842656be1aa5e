'use client';

import { useSelectedLayoutSegment } from 'next/navigation';

export function Shown() {
  return <p>{useSelectedLayoutSegment()}</p>;
}
