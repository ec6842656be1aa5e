import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { count } from '@/lib/segments-counts';

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <div>
      <p data-testid="rendered">{count('shared layout')}</p>
      {children}
    </div>
  );
}
