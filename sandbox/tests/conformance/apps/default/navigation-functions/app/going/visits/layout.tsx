import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { Visit } from './visit';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Suspense>
        <Visit />
      </Suspense>
      <Link href="/going/visits">First</Link>
      {children}
    </section>
  );
}
