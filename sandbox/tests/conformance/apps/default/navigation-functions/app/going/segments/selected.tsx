'use client';

import { useParams, usePathname, useSelectedLayoutSegment, useSelectedLayoutSegments } from 'next/navigation';

export function Selected({ name }: { name: string }) {
  const segment = useSelectedLayoutSegment();
  const segments = useSelectedLayoutSegments();
  return <p data-testid={name}>{JSON.stringify([segment, segments])}</p>;
}

export function Address() {
  return <p data-testid="address">{JSON.stringify([usePathname(), useParams()])}</p>;
}
