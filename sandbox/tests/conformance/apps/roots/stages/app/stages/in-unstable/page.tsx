import { navigation, prefetch, unstable_cache } from 'next/cache';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { tried } from '../../../lib/stages/tried';

async function Told() {
  await connection();
  return (
    <>
      <p data-testid="prefetch">{await tried(unstable_cache(async () => prefetch(), ['stages-prefetch']))}</p>
      <p data-testid="navigation">
        {await tried(unstable_cache(async () => navigation(), ['stages-navigation']))}
      </p>
    </>
  );
}

export default function Page() {
  return (
    <Suspense>
      <Told />
    </Suspense>
  );
}
