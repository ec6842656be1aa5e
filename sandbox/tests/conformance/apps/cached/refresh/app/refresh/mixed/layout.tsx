import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';

async function Waiting() {
  await connection();
  return <p>Waited</p>;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Suspense fallback={<p>Waiting</p>}>
        <Waiting />
      </Suspense>
      {children}
    </>
  );
}
