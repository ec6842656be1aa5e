import { io } from 'next/cache';
import { cookies } from 'next/headers';
import { Suspense } from 'react';

export async function generateStaticParams() {
  await io();
  return [{ id: 'listed' }];
}

async function cached() {
  'use cache';
  await io();
  return `cached ${Math.random()}`;
}

async function Personal() {
  await cookies();
  return <p>{`at ${Date.now()}`}</p>;
}

export default async function Page() {
  return (
    <main>
      <p>{await cached()}</p>
      <Suspense fallback={<p>Waiting</p>}>
        <Personal />
      </Suspense>
    </main>
  );
}
