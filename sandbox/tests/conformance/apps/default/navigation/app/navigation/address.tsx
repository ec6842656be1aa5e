'use client';

import { useParams, usePathname, useRouter, useSearchParams } from 'next/navigation';

export function Address() {
  const pathname = usePathname();
  const search = useSearchParams();
  const params = useParams();
  const router = useRouter();
  return (
    <div>
      <p data-testid="address">{JSON.stringify({ pathname, search: search?.toString(), params })}</p>
      <button type="button" onClick={() => router.push('/navigation/second?by=push')}>
        Push
      </button>
      <button type="button" onClick={() => router.replace('/navigation/second?by=replace')}>
        Replace
      </button>
      <button type="button" onClick={() => router.refresh()}>
        Refresh
      </button>
      <button type="button" onClick={() => router.back()}>
        Back
      </button>
      <button type="button" onClick={() => router.push('?only=query')}>
        Push query
      </button>
    </div>
  );
}
