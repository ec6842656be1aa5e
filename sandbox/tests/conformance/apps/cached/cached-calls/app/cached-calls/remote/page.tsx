import { connection } from 'next/server';
import { Suspense } from 'react';
import { remote } from '../../../lib/cached-calls/functions';

async function Told() {
  await connection();
  return <p data-testid="remote">{await remote('outer')}</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
