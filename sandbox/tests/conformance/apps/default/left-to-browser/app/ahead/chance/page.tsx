import { Suspense } from 'react';
import { Chance } from './chance';

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for chance</p>}>
        <Chance />
      </Suspense>
    </main>
  );
}
