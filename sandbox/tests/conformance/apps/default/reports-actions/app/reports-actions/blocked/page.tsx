import Link from 'next/link';
import { Start } from './start';

export default function Page() {
  return (
    <main>
      <h1>Start</h1>
      <Start />
      <Link href="/reports-actions/blocked/elsewhere">Elsewhere</Link>
    </main>
  );
}
