import { connection } from 'next/server';
import { Suspense } from 'react';
import { shortLived } from '../data';

async function Short() {
  await connection();
  return <p data-testid="short">{await shortLived()}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Short />
    </Suspense>
  );
}
