'use client';

import { useParams } from 'next/navigation';

export function Shown() {
  return <p>{String(useParams().id)}</p>;
}
