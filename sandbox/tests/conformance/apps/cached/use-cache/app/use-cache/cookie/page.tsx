import { connection } from 'next/server';
import { Suspense } from 'react';
import { withCookie } from '../data';

async function Reads() {
  await connection();
  try {
    return <p data-testid="shown">{`read ${await withCookie()}`}</p>;
  } catch (error) {
    return <p data-testid="shown">{`refused ${(error as Error).message}`}</p>;
  }
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Reads />
    </Suspense>
  );
}
