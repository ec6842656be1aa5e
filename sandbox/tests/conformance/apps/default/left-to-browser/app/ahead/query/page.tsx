import { Suspense } from 'react';
import { Query } from './query';

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for the query</p>}>
        <Query />
      </Suspense>
    </main>
  );
}
