import { Suspense } from 'react';

async function Id({ params }: { params: Promise<{ id: string }> }) {
  return <p data-testid="shown">{`the id is ${(await params).id}`}</p>;
}

export default function Page({ params }: { params: Promise<{ id: string }> }) {
  return (
    <main>
      <h1>Shell of the id</h1>
      <Suspense fallback={<p>Waiting for the id</p>}>
        <Id params={params} />
      </Suspense>
    </main>
  );
}
