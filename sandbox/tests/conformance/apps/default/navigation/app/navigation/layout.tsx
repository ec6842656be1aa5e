import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { Address } from './address';
import { Counter } from './counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <nav>
        <Link href="/navigation">First</Link> <Link href="/navigation/second?tab=a">Second</Link>{' '}
        <Link href="/navigation/items/1">Item 1</Link> <Link href="/navigation/items/2">Item 2</Link>{' '}
        <Link href="/navigation/slow">Slow</Link> <Link href="/navigation/moved">Moved</Link>{' '}
        <Link href="/navigation/missing">Missing</Link> <a href="/navigation/second">Plain second</a>{' '}
        <Link href="/navigation/second" replace>
          Second instead
        </Link>
      </nav>
      <Counter name="Layout" />
      <Suspense>
        <Address />
      </Suspense>
      {children}
    </section>
  );
}
