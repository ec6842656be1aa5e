import { connection } from 'next/server';
import { Suspense } from 'react';
import { counts } from '../../../lib/reports-caching';
import { Buttons } from '../buttons';
import { Copy } from './copy';

async function Shown() {
  await connection();
  const { count } = counts();
  return (
    <>
      <Copy name="copy" initial={count} />
      <Copy key={count} name="keyed" initial={count} />
    </>
  );
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
