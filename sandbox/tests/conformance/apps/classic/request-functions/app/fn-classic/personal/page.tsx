import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { Suspense } from 'react';

export async function generateMetadata() {
  return { title: `Of ${(await cookies()).get('who')?.value}` };
}

async function Waiting() {
  await connection();
  return null;
}

export default function Page() {
  return (
    <>
      <article>The same for all</article>
      <Suspense>
        <Waiting />
      </Suspense>
    </>
  );
}
