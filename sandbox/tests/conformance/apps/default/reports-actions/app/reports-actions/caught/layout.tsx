import type { ReactNode } from 'react';
import { Save } from './save';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <main>
      <Save />
      {children}
    </main>
  );
}
