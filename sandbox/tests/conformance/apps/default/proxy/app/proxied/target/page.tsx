import { Suspense } from 'react';

async function Query({ searchParams }: PageProps<'/proxied/target'>) {
  return <p data-testid="shown">{`target ${JSON.stringify(await searchParams)}`}</p>;
}

export default function Page(props: PageProps<'/proxied/target'>) {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Query {...props} />
    </Suspense>
  );
}
