import { connection } from 'next/server';
import { Suspense } from 'react';
import { counts } from '../../../../lib/reports-caching';
import { Buttons } from '../../buttons';

async function Shown() {
  await connection();
  return <p data-testid="early">{counts().count}</p>;
}

export default function Page() {
  return (
    <>
      <Buttons />
      <Suspense>
        <Shown />
      </Suspense>
    </>
  );
}
