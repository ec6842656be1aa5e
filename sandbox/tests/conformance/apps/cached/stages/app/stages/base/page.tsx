import { connection } from 'next/server';
import { Suspense } from 'react';

export async function generateMetadata() {
  'use cache';
  return { metadataBase: new URL('https://site.example'), alternates: { canonical: '/here' } };
}

async function Late() {
  await connection();
  return <p>Late</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Late />
    </Suspense>
  );
}
