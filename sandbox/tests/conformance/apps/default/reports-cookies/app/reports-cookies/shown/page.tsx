import { cookies } from 'next/headers';
import Link from 'next/link';
import { Suspense } from 'react';

async function Shown() {
  const jar = await cookies();
  const value = (name: string) => jar.get(name)?.value ?? 'none';
  return <p data-testid="shown">{`${value('rc-first')} ${value('rc-second')}`}</p>;
}

export default function Page() {
  return (
    <>
      <Suspense>
        <Shown />
      </Suspense>
      <Link href="/reports-cookies/swap">Back</Link>
    </>
  );
}
