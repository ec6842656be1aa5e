import Link from 'next/link';
import { Suspense } from 'react';
import { lastFeedback } from '@/lib/feedback';

export default function Page() {
  return (
    <article>
      <h1>Thank you</h1>
      <Suspense fallback={<p>Loading…</p>}>
        <Last />
      </Suspense>
      <Link href="/feedback">Write more</Link>
    </article>
  );
}

async function Last() {
  return (
    <blockquote>{await lastFeedback()}</blockquote>
  );
}
