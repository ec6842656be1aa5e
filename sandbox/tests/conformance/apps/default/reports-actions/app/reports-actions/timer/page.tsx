'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ping } from '../replaced/actions';

export default function Page() {
  const router = useRouter();
  const [said, setSaid] = useState('waiting');
  useEffect(() => {
    router.push('?late=1');
    setTimeout(async () => setSaid(await ping()), 0);
  }, [router]);
  return <p data-testid="said">{said}</p>;
}
