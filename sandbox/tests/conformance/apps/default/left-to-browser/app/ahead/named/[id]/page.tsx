import { connection } from 'next/server';
import { Suspense } from 'react';
import { Id } from '../../id';

export const generateStaticParams = () => [{ id: 'seven' }];

async function Late() {
  await connection();
  return <p>Late</p>;
}

export default function Page() {
  return (
    <main>
      <Id />
      <Suspense fallback={<p>Waiting for a request</p>}>
        <Late />
      </Suspense>
    </main>
  );
}
