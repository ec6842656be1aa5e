'use client';

import Link from 'next/link';
import { useState } from 'react';

export function Links() {
  const [heard, setHeard] = useState<string[]>([]);
  const hear = (what: string) => setHeard((all) => [...all, what]);
  const both = { onClick: () => hear('click'), onNavigate: () => hear('navigate') };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: keeps the browser from leaving the page
    <main onClick={(event) => event.preventDefault()}>
      <p data-testid="heard">{heard.join()}</p>
      <Link href="/parts/links/elsewhere" {...both}>
        Within
      </Link>
      <Link
        href="/parts/links/elsewhere"
        onClick={() => hear('click')}
        onNavigate={(event) => {
          hear('navigate');
          event.preventDefault();
        }}
      >
        Stopped
      </Link>
      <Link href="https://example.com/" {...both}>
        Another host
      </Link>
      <Link href="/parts/links/elsewhere" download {...both}>
        Download
      </Link>
      <Link href="/parts/links" as="/parts/links/elsewhere" className="mine" id="shown-as">
        Shown as
      </Link>
      <Link href={{ pathname: '/parts/links/elsewhere', query: { a: 1 } }} id="object">
        Object
      </Link>
      <Link href="/parts/links/elsewhere" legacyBehavior passHref>
        <b>Child</b>
      </Link>
    </main>
  );
}
