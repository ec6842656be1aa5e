import Link from 'next/link';
import type { ReactNode } from 'react';
import { Counter } from '../../lib/counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-root="one">
      <body>
        <Counter />
        <Link href="/">Start</Link> <Link href="/one">One</Link> <Link href="/two">Two</Link>
        {children}
      </body>
    </html>
  );
}
