import { Suspense } from 'react';

type Given = Promise<Record<string, string | string[] | undefined>>;

async function Text({ name, searchParams }: { name: string; searchParams: Given }) {
  return <p data-testid={name}>{JSON.stringify(await searchParams)}</p>;
}

/** The query of the page, as text. */
export function Query(props: { name: string; searchParams: Given }) {
  return (
    <Suspense>
      <Text {...props} />
    </Suspense>
  );
}
