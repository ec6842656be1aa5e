'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';

export default function Page() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  return (
    <>
      <p data-testid="pending">{String(isPending)}</p>
      <button type="button" onClick={() => startTransition(() => router.push('/reports-pending/slow'))}>
        Go in a transition
      </button>
    </>
  );
}
