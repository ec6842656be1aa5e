'use client';
import Link from 'next/link';

export default function Failed() {
  return (
    <>
      <p data-testid="failed">Failed</p>
      <Link href="/reports-actions/way-out">Way out</Link>
    </>
  );
}
