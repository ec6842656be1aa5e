import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { Counter } from './counter';

const places = [
  'nested/fails',
  'nested/late',
  'nested/loading-fails',
  'nested/missing',
  'nested/missing-fails',
  'nested/error-fails',
  'absent',
  'again',
  'own-loading',
  'shared/a',
  'shared/b',
];

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <nav>
        <Link href="/segments">Start</Link>
        {places.map((place) => (
          <Link key={place} href={`/segments/${place}`} prefetch={false}>
            {place}
          </Link>
        ))}
      </nav>
      <Counter name="Layout" />
      <Suspense fallback={<p data-testid="above">Waiting above</p>}>{children}</Suspense>
    </section>
  );
}
