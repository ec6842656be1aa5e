import { connection } from 'next/server';
import type { ReactNode } from 'react';

export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  await new Promise((done) => setTimeout(done, 60));
  return (
    <div>
      <p>A layout that comes late</p>
      {children}
    </div>
  );
}
