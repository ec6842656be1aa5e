import Link from 'next/link';
import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <div style={{ height: 150 }}>Above the page</div>
      {children}
      <nav style={{ position: 'fixed', bottom: 0, left: 0, display: 'flex', gap: 12 }}>
        <Link href="/scrolling/shared">One</Link>
        <Link href="/scrolling/shared/other">Other</Link>
      </nav>
    </>
  );
}
