import { type ReactNode, Suspense } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <h1>Routing</h1>
      <Suspense fallback={<p>Waiting</p>}>{children}</Suspense>
    </section>
  );
}
