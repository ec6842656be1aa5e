import Link from 'next/link';
import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-root="two">
      <body>
        <Link href="/one">One</Link>
        {children}
      </body>
    </html>
  );
}
