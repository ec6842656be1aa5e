import { Suspense } from 'react';
import { Address } from '../../../segments/selected';

export default function Page() {
  return (
    <Suspense fallback={<p>Waiting</p>}>
      <Address />
    </Suspense>
  );
}
