import { connection } from 'next/server';
import { Suspense } from 'react';
import { counts } from '../../../lib/reports-caching';
import { Buttons } from '../buttons';

async function Late() {
  await connection();
  const { count } = counts();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return <p data-testid="late">{count}</p>;
}

async function Early() {
  await connection();
  return (
    <>
      <p data-testid="early">{counts().count}</p>
      <p hidden>{'some text that fills the first part of the answer '.repeat(250)}</p>
    </>
  );
}

export default function Page() {
  return (
    <>
      <Buttons />
      <Suspense fallback={<p>Waiting</p>}>
        <Early />
      </Suspense>
      <Suspense fallback={<p>Waiting longer</p>}>
        <Late />
      </Suspense>
    </>
  );
}
