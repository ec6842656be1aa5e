import { connection } from 'next/server';
import { Suspense } from 'react';
import { Act } from './act';
import { stamp, tagged, untagged } from './data';

async function Live() {
  await connection();
  return (
    <div>
      <p data-testid="live">{stamp()}</p>
      <p data-testid="tagged">{await tagged('live')}</p>
      <p data-testid="untagged">{await untagged('live')}</p>
    </div>
  );
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <Live />
      </Suspense>
      <Act />
    </main>
  );
}
