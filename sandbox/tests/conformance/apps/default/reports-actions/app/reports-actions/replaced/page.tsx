'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ping } from './actions';

export default function Page() {
  const router = useRouter();
  const [said, setSaid] = useState('waiting');
  useEffect(() => {
    Promise.all([ping(), ping()]).then((all) => setSaid(`finished ${all.length}`));
    router.replace('?seen=1');
  }, [router]);
  return <p data-testid="said">{said}</p>;
}
