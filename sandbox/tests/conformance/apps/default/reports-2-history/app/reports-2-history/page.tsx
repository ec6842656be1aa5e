import { Suspense } from 'react';
import { Gallery } from './gallery';

export default function Page() {
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}
