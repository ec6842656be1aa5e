import { connection } from 'next/server';
import { Suspense } from 'react';
import { Show } from './show';

async function Row({ how }: { how: Promise<{ how?: string }> }) {
  await connection();
  const row: { name: string } = Object.assign(Object.create(null), { name: 'Ada' });
  return <Show row={(await how).how === 'copy' ? { ...row } : row} />;
}

export default function Page({ searchParams }: { searchParams: Promise<{ how?: string }> }) {
  return (
    <Suspense>
      <Row how={searchParams} />
    </Suspense>
  );
}
