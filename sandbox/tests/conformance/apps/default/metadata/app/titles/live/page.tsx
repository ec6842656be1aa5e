import { cookies } from 'next/headers';
import { Suspense } from 'react';

export async function generateMetadata() {
  return { title: `For ${(await cookies()).get('who')?.value ?? 'nobody'}` };
}

async function Hole() {
  return <p>{`Hello ${(await cookies()).get('who')?.value ?? 'nobody'}`}</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Hole />
    </Suspense>
  );
}
