import { Suspense } from 'react';

async function From({ searchParams }: PageProps<'/actions/target'>) {
  return <p data-testid="from">{JSON.stringify(await searchParams)}</p>;
}

export default function Page(props: PageProps<'/actions/target'>) {
  return (
    <main>
      <h1>Target</h1>
      <Suspense>
        <From {...props} />
      </Suspense>
    </main>
  );
}
