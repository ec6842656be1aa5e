import Link from 'next/link';
import { Ready } from '../../../../lib/client-parts/ready';

export default function Page() {
  return (
    <main>
      <h1>Other</h1>
      <Ready />
      <Link href="/client-parts/scripts">Scripts</Link>
    </main>
  );
}
