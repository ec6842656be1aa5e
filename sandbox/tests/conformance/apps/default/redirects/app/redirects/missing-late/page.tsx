import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Suspense } from 'react';

async function Late(): Promise<null> {
  await connection();
  await new Promise((done) => setTimeout(done, 60));
  notFound();
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Late />
    </Suspense>
  );
}
