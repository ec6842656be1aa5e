import { Suspense } from 'react';
import { Id } from '../../id';

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting for the value</p>}>
        <Id />
      </Suspense>
    </main>
  );
}
