import { connection } from 'next/server';
import { Suspense } from 'react';
import { Boundary } from '../boundary';

const store = globalThis as { partsAsked?: number };

async function Failing() {
  await connection();
  store.partsAsked = (store.partsAsked ?? 0) + 1;
  if (store.partsAsked % 2 === 1) throw new Error('Not yet');
  return <p data-testid="shown">There</p>;
}

export default function Page() {
  return (
    <Boundary title="Server">
      <Suspense fallback={<p>Waiting</p>}>
        <Failing />
      </Suspense>
    </Boundary>
  );
}
