import { headers } from 'next/headers';
import { type ReactNode, Suspense } from 'react';

async function Rendered({ children }: { children: () => ReactNode | Promise<ReactNode> }) {
  await headers();
  return children();
}

/** What stands in it is rendered at each request: on every release, and with Cache Components as without. */
export function AtRequest({ children }: { children: () => ReactNode | Promise<ReactNode> }) {
  return (
    <Suspense>
      <Rendered>{children}</Rendered>
    </Suspense>
  );
}
