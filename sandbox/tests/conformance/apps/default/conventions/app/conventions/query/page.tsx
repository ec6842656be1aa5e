import { Suspense } from 'react';

type Search = Promise<Record<string, string | string[] | undefined>>;

async function Query({ searchParams }: { searchParams: Search }) {
  const search = await searchParams;
  return <p data-testid="shown">{`${JSON.stringify(search)} ${search instanceof URLSearchParams}`}</p>;
}

export default function Page({ searchParams }: { searchParams: Search }) {
  return (
    <main>
      <h1>Shell of the query</h1>
      <Suspense fallback={<p>Waiting for the query</p>}>
        <Query searchParams={searchParams} />
      </Suspense>
    </main>
  );
}
