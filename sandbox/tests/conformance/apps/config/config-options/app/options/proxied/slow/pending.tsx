'use client';

import { useLinkStatus } from 'next/link';

export function Pending({ name }: { name: string }) {
  return <span data-testid={name}>{useLinkStatus().pending ? 'pending' : 'idle'}</span>;
}
