import { cookies } from 'next/headers';
import { Suspense } from 'react';

async function Sets() {
  try {
    (await cookies()).set('a', 'b');
    return <p data-testid="shown">was set</p>;
  } catch (error) {
    return <p data-testid="shown">{(error as Error).message}</p>;
  }
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Sets />
    </Suspense>
  );
}
