import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Suspense } from 'react';

async function find(): Promise<string> {
  await Promise.resolve();
  notFound();
}

async function Loose() {
  await connection();
  void find();
  return <p data-testid="shown">went on</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Loose />
    </Suspense>
  );
}
