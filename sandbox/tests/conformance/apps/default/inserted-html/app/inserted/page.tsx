import { connection } from 'next/server';
import { Suspense } from 'react';
import { Registry } from './registry';

async function Late() {
  await connection();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return <p data-testid="late">Late</p>;
}

export default function Page() {
  return (
    <Registry>
      <h1>Inserted</h1>
      <Suspense fallback={<p>Waiting</p>}>
        <Late />
      </Suspense>
    </Registry>
  );
}
