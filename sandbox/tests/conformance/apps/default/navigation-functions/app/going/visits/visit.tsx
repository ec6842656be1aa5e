'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

/** The visit of the router, and each address that an effect was told. */
export function Visit() {
  const router = useRouter();
  const [addresses, setAddresses] = useState<string[]>([]);
  const pathname = usePathname();
  const search = useSearchParams();
  const last = useRef('');
  useEffect(() => {
    const address = `${pathname}?${search}`;
    if (last.current !== address) setAddresses((before) => [...before, address]);
    last.current = address;
  }, [pathname, search]);
  return (
    <div>
      <p data-testid="addresses">{addresses.join(' ')}</p>
      <button type="button" onClick={() => router.push('?tab=two')}>
        Change the query
      </button>
      <button type="button" onClick={() => router.push('/going/visits/again')}>
        Again
      </button>
    </div>
  );
}
