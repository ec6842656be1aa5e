import type { ReactNode } from 'react';
import { Selected } from '../selected';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Selected name="selected-in-settings" />
      {children}
    </section>
  );
}
