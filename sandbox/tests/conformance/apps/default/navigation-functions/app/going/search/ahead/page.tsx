import { Suspense } from 'react';
import { Search } from '../search';

export default function Page() {
  return (
    <main>
      <h1>Above the search</h1>
      <Suspense fallback={<p>Placeholder of the search</p>}>
        <Search />
      </Suspense>
    </main>
  );
}
