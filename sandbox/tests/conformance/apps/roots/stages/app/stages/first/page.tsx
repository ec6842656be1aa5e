import { navigation, prefetch } from 'next/cache';
import { Suspense } from 'react';
import { tried } from '../../../lib/stages/tried';

async function Below({ name, stage }: { name: string; stage: () => Promise<void> }) {
  const said = await tried(stage);
  return <p data-testid={name}>{said} and below</p>;
}

export default function Page() {
  return (
    <Suspense>
      <Below name="prefetch" stage={prefetch} />
      <Below name="navigation" stage={navigation} />
    </Suspense>
  );
}
