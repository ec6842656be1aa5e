import { connection } from 'next/server';
import { Suspense } from 'react';

async function Late() {
  const given = await connection();
  return <p data-testid="shown">{`${given} ${Math.random()}`}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting for a connection</p>}>
      <Late />
    </Suspense>
  );
}
