import { Suspense } from 'react';

async function Tab({ searchParams }: PageProps<'/navigation/second'>) {
  return <p data-testid="tab">{JSON.stringify(await searchParams)}</p>;
}

export const metadata = { title: 'The second page' };

export default function Page(props: PageProps<'/navigation/second'>) {
  return (
    <div>
      <p data-testid="shown">second</p>
      <Suspense fallback={<p>Waiting</p>}>
        <Tab {...props} />
      </Suspense>
    </div>
  );
}
