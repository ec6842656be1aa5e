import { connection } from 'next/server';
import { Suspense } from 'react';

export async function generateMetadata() {
  await connection();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { title: 'Late' };
}

async function Live() {
  await connection();
  return <p>Live</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Live />
    </Suspense>
  );
}
