import { cookies } from 'next/headers';
import { Suspense } from 'react';

async function Greeting() {
  const name = (await cookies()).get('name')?.value ?? 'stranger';
  return <p data-testid="greeting">{`Hello ${name}`}</p>;
}

export default function Page() {
  return (
    <main>
      <h1>Personal shell</h1>
      <Suspense fallback={<p>Fetching your name</p>}>
        <Greeting />
      </Suspense>
    </main>
  );
}
