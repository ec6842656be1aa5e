import type { ReactNode } from 'react';
import { Buttons } from './buttons';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <section>
      <Buttons />
      {children}
    </section>
  );
}
