import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Link href="/errors">Errors</Link> <Link href="/errors/page">Failing page</Link>
      <Suspense fallback={<p>Waiting</p>}>{children}</Suspense>
    </section>
  );
}
