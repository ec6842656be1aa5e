'use client';
import Link from 'next/link';
import { useState } from 'react';

export function SignIn() {
  const [said, setSaid] = useState('nothing');
  const change = async (method: string) =>
    setSaid(await (await fetch('/reports-session', { method })).text());
  return (
    <>
      <button type="button" onClick={() => change('POST')}>
        Sign in
      </button>
      <p data-testid="said">{said}</p>
      <Link href="/reports-proxy/members" prefetch={false}>
        Members
      </Link>
    </>
  );
}
