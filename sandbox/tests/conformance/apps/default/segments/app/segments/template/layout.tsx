import Link from 'next/link';
import type { ReactNode } from 'react';

const places = ['', '?query=1', 'a/one', 'a/two', 'a/one?query=1', 'b'];

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <div data-testid="layout">
      {places.map((place) => (
        <Link
          key={place}
          href={`/segments/template${place && !place.startsWith('?') ? '/' : ''}${place}`}
          prefetch={false}
        >
          {`at ${place || 'the folder'}`}
        </Link>
      ))}
      {children}
    </div>
  );
}
