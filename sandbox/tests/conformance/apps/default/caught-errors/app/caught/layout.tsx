import Link from 'next/link';
import type { ReactNode } from 'react';
import { Boundary } from './boundary';

async function Instead() {
  return <p data-testid="instead">Made by the server</p>;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <main>
      <Link href="/caught/other">Other</Link>
      <Boundary instead={<Instead />}>{children}</Boundary>
    </main>
  );
}
