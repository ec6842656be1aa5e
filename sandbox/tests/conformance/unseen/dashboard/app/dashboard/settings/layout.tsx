import type { ReactNode } from 'react';
import { Draft } from './draft';

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Draft />
      {children}
    </section>
  );
}
