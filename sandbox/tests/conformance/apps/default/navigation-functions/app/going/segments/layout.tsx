import { type ReactNode, Suspense } from 'react';
import { Selected } from './selected';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Suspense fallback={<p>Waiting</p>}>
        <Selected name="selected" />
      </Suspense>
      {children}
    </section>
  );
}
