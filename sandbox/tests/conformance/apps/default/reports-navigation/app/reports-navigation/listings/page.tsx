import Link from 'next/link';
import { Suspense } from 'react';
import { Filter } from './filter';

type Query = Promise<{ region?: string | string[] }>;

async function Shown({ query }: { query: Query }) {
  return <p data-testid="regions">{JSON.stringify((await query).region ?? null)}</p>;
}

export default function Page({ searchParams }: { searchParams: Query }) {
  return (
    <>
      <Suspense>
        <Shown query={searchParams} />
      </Suspense>
      <Link href="/reports-navigation/listings?region=a&region=b">a and b</Link>
      <Link href="/reports-navigation/listings?region=a&region=c">a and c</Link>
      <Link href="/reports-navigation/listings?region=c">c</Link>
      <Filter />
    </>
  );
}
