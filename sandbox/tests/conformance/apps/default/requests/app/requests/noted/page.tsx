import { cookies } from 'next/headers';
import { after } from 'next/server';
import { Suspense } from 'react';

async function Name() {
  const name = (await cookies()).get('requests-name')?.value ?? 'nobody';
  after(() => console.log(`noted for ${name}`));
  return <p data-testid="name">{name}</p>;
}

export default function Page() {
  return (
    <main>
      <h1>In the shell</h1>
      <Suspense fallback={<p>Waiting for the name</p>}>
        <Name />
      </Suspense>
    </main>
  );
}
