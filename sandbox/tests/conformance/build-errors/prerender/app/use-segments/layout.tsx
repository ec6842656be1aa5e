import type { ReactNode } from 'react';
import { Shown } from './shown';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Shown />
      {children}
    </>
  );
}
