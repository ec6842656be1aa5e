import { connection } from 'next/server';
import type { ReactNode } from 'react';

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  if (Date.now() > 0) throw new Error('secret of the layout');
  return <div>{children}</div>;
}
