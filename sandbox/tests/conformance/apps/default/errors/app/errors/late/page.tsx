import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';

async function Late(): Promise<ReactNode> {
  await connection();
  await new Promise((done) => setTimeout(done, 100));
  throw new Error('secret of the late part');
}

export default function Page() {
  return (
    <div>
      <p data-testid="early">early part</p>
      <Suspense fallback={<p>Waiting for the late part</p>}>
        <Late />
      </Suspense>
    </div>
  );
}
