'use client';

import { useRouter } from 'next/navigation';

export function ToTwo() {
  const router = useRouter();
  return (
    <button type="button" onClick={() => router.push('/two')}>
      Push two
    </button>
  );
}
