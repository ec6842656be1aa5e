import { connection } from 'next/server';
import { Suspense } from 'react';
import { throwOne } from '../throws';

async function Throws({ searchParams }: { searchParams: Promise<{ kind?: string }> }) {
  await connection();
  const { kind = '' } = await searchParams;
  return throwOne(kind);
}

export default function Page({ searchParams }: { searchParams: Promise<{ kind?: string }> }) {
  return (
    <Suspense fallback={<p>Waits</p>}>
      <Throws searchParams={searchParams} />
    </Suspense>
  );
}
