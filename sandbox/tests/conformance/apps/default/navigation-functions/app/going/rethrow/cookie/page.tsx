import { cookies } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { Suspense } from 'react';

async function Name() {
  try {
    return <p data-testid="shown">{`cookie ${(await cookies()).get('name')?.value}`}</p>;
  } catch (error) {
    unstable_rethrow(error);
    return <p data-testid="shown">left to the catch</p>;
  }
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Name />
    </Suspense>
  );
}
