import { navigation, prefetch } from 'next/cache';
import { after, connection } from 'next/server';
import { Suspense } from 'react';
import { tried } from '../../../lib/stages/tried';

async function Told() {
  await connection();
  after(async () => console.log('stages after:', await tried(prefetch), await tried(navigation)));
  return <p data-testid="told">told</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
