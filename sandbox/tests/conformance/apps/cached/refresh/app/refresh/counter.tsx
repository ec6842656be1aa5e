import { type ReactNode, Suspense } from 'react';
import { Act } from './act';

export function Counter({ children }: { children: ReactNode }) {
  return (
    <main>
      <Act />
      <Suspense fallback={<p>Counting</p>}>{children}</Suspense>
    </main>
  );
}
