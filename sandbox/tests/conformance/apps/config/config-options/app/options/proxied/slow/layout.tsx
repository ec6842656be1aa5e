import Link from 'next/link';
import type { ReactNode } from 'react';
import { Pending } from './pending';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Link href="/options/proxied/slow/one" prefetch={false}>
        One <Pending name="one" />
      </Link>
      <Link href="/options/proxied/slow/two" prefetch={false}>
        Two <Pending name="two" />
      </Link>
      <Pending name="outside" />
      {children}
    </section>
  );
}
