import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Start</h1>
      <Link href="/inserted">On</Link>
    </main>
  );
}
