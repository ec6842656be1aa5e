import { Suspense } from 'react';

export const ensureStatic = 'navigation';

async function Late() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return 'late';
}

export default function Page() {
  return (
    <Suspense fallback="Waiting">
      <Late />
    </Suspense>
  );
}
