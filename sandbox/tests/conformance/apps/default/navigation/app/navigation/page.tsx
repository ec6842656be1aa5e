import { connection } from 'next/server';
import { Suspense } from 'react';
import { Counter } from './counter';

async function Now() {
  await connection();
  return <p data-testid="now">{performance.now()}</p>;
}

export default function Page() {
  return (
    <div>
      <p data-testid="shown">first</p>
      <Counter name="Page" />
      <Suspense fallback={<p>Waiting</p>}>
        <Now />
      </Suspense>
    </div>
  );
}
