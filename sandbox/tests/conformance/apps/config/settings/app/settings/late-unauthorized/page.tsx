import { unauthorized } from 'next/navigation';
import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';

async function Late(): Promise<ReactNode> {
  await connection();
  await new Promise((done) => setTimeout(done, 50));
  unauthorized();
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Late />
    </Suspense>
  );
}
