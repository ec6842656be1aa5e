import { connection } from 'next/server';
import { Suspense } from 'react';
import { Search } from '../search';

async function Live() {
  await connection();
  return <p>For this request</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <Live />
      </Suspense>
      <Suspense fallback={<p>Placeholder of the search</p>}>
        <Search />
      </Suspense>
    </main>
  );
}
