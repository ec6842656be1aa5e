import Link from 'next/link';
import { Suspense } from 'react';
import { load } from '../../../lib/reports-navigation';

type Query = Promise<Record<string, string | undefined>>;

async function Results({ query, name }: { query: Query; name: string }) {
  const { [name]: text = 'none' } = await query;
  return <p data-testid={name}>{await load(text)}</p>;
}

async function Keyed({ query, name }: { query: Query; name: string }) {
  const { [name]: text = 'none' } = await query;
  return (
    <Suspense key={text} fallback={<p data-testid={`${name}-fallback`}>Loading</p>}>
      <Results query={query} name={name} />
    </Suspense>
  );
}

async function Links({ query }: { query: Query }) {
  const { next = 'none', ...rest } = await query;
  return ['plain', 'first', 'second'].map((name) => (
    <Link
      key={name}
      href={{ pathname: '/reports-navigation/results', query: { ...rest, [name]: next } }}
      prefetch={false}
    >
      {`Change ${name}`}
    </Link>
  ));
}

export default function Page({ searchParams }: { searchParams: Query }) {
  return (
    <>
      <Suspense>
        <Links query={searchParams} />
      </Suspense>
      <Suspense fallback={<p data-testid="plain-fallback">Loading</p>}>
        <Results query={searchParams} name="plain" />
      </Suspense>
      <Suspense>
        <Keyed query={searchParams} name="first" />
      </Suspense>
      <Suspense>
        <Keyed query={searchParams} name="second" />
      </Suspense>
    </>
  );
}
