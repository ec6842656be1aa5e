import type { ReactNode } from 'react';
import { Currency } from './currency';

export default function Layout({ children }: { children: ReactNode }) {
  return <Currency>{children}</Currency>;
}
