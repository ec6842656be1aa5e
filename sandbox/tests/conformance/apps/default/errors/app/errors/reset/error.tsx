'use client';

import { useRouter } from 'next/navigation';
import { startTransition } from 'react';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <div>
      <p data-testid="caught">caught once</p>
      <button type="button" onClick={again}>
        Refresh and reset
      </button>
    </div>
  );
}
