import { Suspense } from 'react';

async function By({ query }: { query: Promise<{ by?: string }> }) {
  return <p data-testid="by">{(await query).by ?? 'nobody'}</p>;
}

export default function Page({ searchParams }: { searchParams: Promise<{ by?: string }> }) {
  return (
    <Suspense>
      <By query={searchParams} />
    </Suspense>
  );
}
