import { cookies } from 'next/headers';
import { Suspense } from 'react';

async function Role() {
  const role = (await cookies()).get('role')?.value;
  return <p>{`Signed in as ${role}`}</p>;
}

export default function Page() {
  return (
    <main>
      <h1>Administration</h1>
      <Suspense>
        <Role />
      </Suspense>
    </main>
  );
}
