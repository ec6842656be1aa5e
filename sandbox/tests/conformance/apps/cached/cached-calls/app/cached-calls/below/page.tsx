import { navigation, prefetch } from 'next/cache';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { below } from '../../../lib/cached-calls/functions';

async function Told() {
  await connection();
  await prefetch();
  await navigation();
  return <p data-testid="below">{await below()}</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
