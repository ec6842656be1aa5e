import { Suspense } from 'react';
import { personal, searched } from './functions';

type Search = Promise<{ q?: string }>;

async function Shown({ searchParams }: { searchParams: Search }) {
  return (
    <div>
      <p data-testid="first">{await personal('tea')}</p>
      <p data-testid="other">{await personal('milk')}</p>
      <p data-testid="search">{await searched(searchParams)}</p>
    </div>
  );
}

export default function Page({ searchParams }: { searchParams: Search }) {
  return (
    <main>
      <h1>Shell of what is private</h1>
      <Suspense fallback={<p>Waiting for what is private</p>}>
        <Shown searchParams={searchParams} />
      </Suspense>
    </main>
  );
}
