import { type ReactNode, Suspense } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return <Suspense fallback={<p>Waiting</p>}>{children}</Suspense>;
}
