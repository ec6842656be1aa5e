import { cacheTag } from 'next/cache';
import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';
import { Act, Inside } from './act';
import { byArgument, longLived, tagged, uncached } from './data';
import { first, second } from './file';

async function Frame({ children }: { children: ReactNode }) {
  'use cache';
  cacheTag('frame');
  return (
    <div>
      <p data-testid="frame">{`frame ${Math.random()}`}</p>
      {children}
    </div>
  );
}

async function Live() {
  await connection();
  return (
    <Frame>
      <p data-testid="tagged">{await tagged()}</p>
      <p data-testid="one">{await byArgument({ id: 1 })}</p>
      <p data-testid="one-again">{await byArgument({ id: 1 })}</p>
      <p data-testid="two">{await byArgument({ id: 2 })}</p>
      <p data-testid="long">{await longLived()}</p>
      <p data-testid="first">{await first()}</p>
      <p data-testid="second">{await second()}</p>
      <p data-testid="live">{await uncached()}</p>
      <Inside />
    </Frame>
  );
}

export default function Page() {
  return (
    <main>
      <h1>Shell</h1>
      <Act />
      <Suspense fallback={<p data-testid="hole">Hole</p>}>
        <Live />
      </Suspense>
    </main>
  );
}
