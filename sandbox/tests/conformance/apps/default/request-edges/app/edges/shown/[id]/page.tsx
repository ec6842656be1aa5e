import { Suspense } from 'react';

async function Id({ params }: { params: Promise<{ id: string }> }) {
  return <p data-testid="id">{(await params).id}</p>;
}

export default function Page({ params }: { params: Promise<{ id: string }> }) {
  return (
    <Suspense>
      <Id params={params} />
    </Suspense>
  );
}
