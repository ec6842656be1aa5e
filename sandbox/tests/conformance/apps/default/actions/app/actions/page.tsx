import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { Runner } from './runner';
import { store } from './store';

async function State() {
  await connection();
  const flavour = (await cookies()).get('flavour')?.value ?? 'none';
  return <p data-testid="state">{`count ${store().count} flavour ${flavour}`}</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <State />
      </Suspense>
      <Runner />
    </main>
  );
}
