import Form from 'next/form';
import { Suspense } from 'react';
import { findPlants } from '@/lib/search-list';
import { PlantList } from './plant-list';

type Query = { q?: string | string[] };
type Props = { searchParams: Promise<Query> };

export default function Page({ searchParams }: Props) {
  return (
    <article>
      <h1>Plants</h1>
      <Form action="/search-list">
        <Suspense fallback={<Field />}>
          {searchParams.then(Field)}
        </Suspense>
        <button type="submit">Search</button>
      </Form>
      <Suspense fallback={<p>Searching…</p>}>
        <Found searchParams={searchParams} />
      </Suspense>
    </article>
  );
}

// The URL says what is searched: no endpoint, no state.
async function Found({ searchParams }: Props) {
  const { q } = await searchParams;
  return <PlantList plants={await findPlants(q)} />;
}

function Field({ q }: Query) {
  return (
    <label>
      Search
      <input name="q" defaultValue={q} />
    </label>
  );
}
