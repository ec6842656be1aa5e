import { type ReactNode, Suspense } from 'react';
import { Counter } from '../../counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Counter name="Inner" />
      <Suspense>{children}</Suspense>
    </>
  );
}
