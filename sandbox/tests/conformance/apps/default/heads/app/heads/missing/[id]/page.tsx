import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Suspense } from 'react';

export async function generateMetadata({ params }: PageProps<'/heads/missing/[id]'>) {
  const { id } = await params;
  if (id !== 'there') notFound();
  return { title: 'There' };
}

async function Late() {
  await connection();
  return <p>Late</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<h1>Shown</h1>}>
      <Late />
    </Suspense>
  );
}
