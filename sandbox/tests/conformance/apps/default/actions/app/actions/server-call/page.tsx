import { connection } from 'next/server';
import { Suspense } from 'react';
import { echo } from '../actions';

async function Result() {
  await connection();
  return <p data-testid="shown">{JSON.stringify(await echo('called in render'))}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Result />
    </Suspense>
  );
}
