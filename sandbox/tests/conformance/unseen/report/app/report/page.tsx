import { connection } from 'next/server';
import { Suspense } from 'react';
import { Chart } from './chart';

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function Sales() {
  await connection();
  await wait(50);
  return <p data-testid="sales">Sales: 120</p>;
}

async function Visitors() {
  await connection();
  await wait(500);
  return <p data-testid="visitors">Visitors: 3400</p>;
}

async function series(): Promise<number[]> {
  await connection();
  await wait(150);
  return [3, 1, 2];
}

export default function Page() {
  return (
    <main>
      <h1>Report</h1>
      <Suspense fallback={<p>Loading sales</p>}>
        <Sales />
      </Suspense>
      <Suspense fallback={<p>Loading visitors</p>}>
        <Visitors />
      </Suspense>
      <Suspense fallback={<p>Loading chart</p>}>
        <Chart series={series()} />
      </Suspense>
    </main>
  );
}
