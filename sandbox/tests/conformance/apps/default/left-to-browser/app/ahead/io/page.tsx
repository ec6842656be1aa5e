import { Suspense } from 'react';
import { Later } from './later';

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for the browser</p>}>
        <Later />
      </Suspense>
    </main>
  );
}
