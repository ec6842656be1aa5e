import Link from 'next/link';
import { Suspense } from 'react';

type Query = Promise<{ tab?: string }>;

async function Tab({ query }: { query: Query }) {
  return <p data-testid="tab">{(await query).tab ?? 'none'}</p>;
}

export default function Page({ searchParams }: { searchParams: Query }) {
  return (
    <>
      <Suspense>
        <Tab query={searchParams} />
      </Suspense>
      <div style={{ height: 3000 }} />
      <Link href="/reports-navigation/long?tab=a">Tab a</Link>
      <Link href="/reports-navigation/long?tab=b" scroll={false}>
        Tab b
      </Link>
      <Link href="/reports-navigation/long#part">To the part</Link>
      <div style={{ height: 3000 }} />
      <h2 id="part">The part</h2>
      <div style={{ height: 3000 }} />
    </>
  );
}
