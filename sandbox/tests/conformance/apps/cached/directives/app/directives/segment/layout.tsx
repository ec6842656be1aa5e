'use cache';

import { type ReactNode, Suspense } from 'react';
import { stamp } from '../functions';

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <div>
      <p data-testid="layout">{stamp()}</p>
      <Suspense fallback={<p>Waiting</p>}>{children}</Suspense>
    </div>
  );
}
