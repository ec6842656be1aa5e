import { connection } from 'next/server';
import { Suspense } from 'react';

async function Late() {
  await connection();
  return <h1>The second page</h1>;
}

export default function Page() {
  return (
    <Suspense>
      <Late />
    </Suspense>
  );
}
