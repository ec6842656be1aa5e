import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { pass } from '@/lib/segments-gate';

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  await pass('own-loading');
  return (
    <div>
      <p data-testid="layout">a layout that waits</p>
      {children}
    </div>
  );
}
