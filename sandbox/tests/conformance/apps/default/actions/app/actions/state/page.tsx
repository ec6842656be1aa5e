import { connection } from 'next/server';
import { Suspense } from 'react';
import { store } from '../store';

async function Rows() {
  await connection();
  return <p data-testid="rows">{store().rows.join(',')}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Rows />
    </Suspense>
  );
}
