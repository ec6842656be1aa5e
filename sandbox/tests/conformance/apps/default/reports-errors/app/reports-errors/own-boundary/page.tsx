import { connection } from 'next/server';
import { Suspense } from 'react';
import { Boundary } from './boundary';

async function Chart() {
  await connection();
  if (Math.random() < 2) throw new Error('no chart for you');
  return <p>Chart</p>;
}

export default function Page() {
  return (
    <>
      <h1>Dashboard</h1>
      <Boundary>
        <Suspense fallback={<p>Waiting for the chart</p>}>
          <Chart />
        </Suspense>
      </Boundary>
    </>
  );
}
