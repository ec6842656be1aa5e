import { forbidden } from 'next/navigation';
import { connection } from 'next/server';
import { Suspense } from 'react';

async function Late(): Promise<null> {
  await connection();
  await new Promise((done) => setTimeout(done, 60));
  forbidden();
}

export default function Page() {
  return (
    <main>
      <p>Sent before</p>
      <Suspense fallback={<p>Waiting</p>}>
        <Late />
      </Suspense>
    </main>
  );
}
