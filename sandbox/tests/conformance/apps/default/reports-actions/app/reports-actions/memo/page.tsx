import { connection } from 'next/server';
import { Suspense } from 'react';
import { Ask } from './ask';
import { asked } from './session';

async function Shown() {
  await connection();
  return <p data-testid="page">{await asked()}</p>;
}

export default function Page() {
  return (
    <>
      <Suspense>
        <Shown />
      </Suspense>
      <Ask />
    </>
  );
}
