import { cookies, headers } from 'next/headers';
import Link from 'next/link';
import { Suspense } from 'react';
import { Act } from './act';

async function FromProxy() {
  const header = (await headers()).get('x-from-proxy') ?? 'none';
  const cookie = (await cookies()).get('proxy-cookie')?.value ?? 'none';
  return <p data-testid="shown">{`header ${header} cookie ${cookie}`}</p>;
}

export default function Page() {
  return (
    <main>
      <Suspense fallback={<p>Waiting</p>}>
        <FromProxy />
      </Suspense>
      <Act />
      <Link href="/proxied/redirect">To the redirect</Link>
    </main>
  );
}
