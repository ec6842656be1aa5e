import type { ReactNode } from 'react';
import { Counter } from '../counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <div>
      <Counter name="Items layout" />
      {children}
    </div>
  );
}
