import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';

async function Members({ children }: { children: ReactNode }) {
  if (!(await cookies()).has('reports-member')) notFound();
  return children;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Members>{children}</Members>
    </Suspense>
  );
}
