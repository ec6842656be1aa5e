import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Start</h1>
      <Link href="/steps-back/middle">On</Link>
    </main>
  );
}
