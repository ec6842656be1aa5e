'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useActionState } from 'react';
import { addAndRefresh, addAndRevalidate } from './actions';

export function Act() {
  const router = useRouter();
  const [refreshed, addRefreshing] = useActionState(addAndRefresh, 0);
  const [revalidated, addRevalidating] = useActionState(addAndRevalidate, 0);

  return (
    <form>
      <button type="submit" formAction={addRefreshing}>
        Add and refresh
      </button>
      <button type="submit" formAction={addRevalidating}>
        Add and revalidate
      </button>
      <button type="button" onClick={() => router.refresh()}>
        Ask again
      </button>
      <Link href="/refresh/cookies">To cookies</Link>
      <p data-testid="added">{Math.max(refreshed, revalidated)}</p>
    </form>
  );
}
