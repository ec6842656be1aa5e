import { Suspense } from 'react';
import { findPlants } from '@/lib/search-list';
import { PlantList } from './plant-list';
import { Search } from './search';

export default function Page() {
  return (
    <article>
      <h1>Plants</h1>
      <Search>
        <Suspense fallback={<p>Loading plants…</p>}>
          <AllPlants />
        </Suspense>
      </Search>
    </article>
  );
}

async function AllPlants() {
  return <PlantList plants={await findPlants('')} />;
}
