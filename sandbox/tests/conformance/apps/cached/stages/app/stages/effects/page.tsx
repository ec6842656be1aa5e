import Link from 'next/link';
import { Effect } from './effect';

export default function Page() {
  return (
    <main>
      <h1>Effects</h1>
      <Effect />
      <Link href="/stages/effects/other">Other</Link>
    </main>
  );
}
