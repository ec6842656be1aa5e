import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';

async function Fails(): Promise<ReactNode> {
  await connection();
  throw new Error('secret');
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Fails />
    </Suspense>
  );
}
