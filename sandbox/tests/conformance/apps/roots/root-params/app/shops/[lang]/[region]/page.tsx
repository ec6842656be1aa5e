import { connection } from 'next/server';
import { Suspense } from 'react';
import { byBoth, byLang, byNone, outer } from '../../../../lib/root-params/cached';

async function Told() {
  await connection();
  return (
    <>
      <p data-testid="none">{await byNone()}</p>
      <p data-testid="lang">{await byLang()}</p>
      <p data-testid="both">{await byBoth()}</p>
      <p data-testid="outer">{await outer()}</p>
    </>
  );
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
