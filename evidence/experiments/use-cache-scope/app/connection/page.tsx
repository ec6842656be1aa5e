import { connection } from 'next/server';
import { Suspense } from 'react';
import { count } from '../count';

async function Counted() {
  await connection();
  return <p data-testid="counted">{count('connection')}</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Counted />
    </Suspense>
  );
}
