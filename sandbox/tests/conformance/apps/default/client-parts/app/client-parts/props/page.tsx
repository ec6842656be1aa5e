import { Suspense } from 'react';
import { Told } from '../../../lib/client-parts/told';

export default function Page() {
  return (
    <Suspense>
      <Told
        date={new Date(0)}
        map={new Map([['a', 1]])}
        set={new Set(['b'])}
        later={Promise.resolve('later')}
        bytes={Uint8Array.of(1, 255)}
        big={7n}
        node={<b>element</b>}
      />
    </Suspense>
  );
}
