import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Other</h1>
      <Link href="/parts/scripts">Scripts</Link>
    </main>
  );
}
