import { cookies } from 'next/headers';
import type { ReactNode } from 'react';

export default async function Layout({ children }: { children: ReactNode }) {
  await cookies();
  return <div>{children}</div>;
}
