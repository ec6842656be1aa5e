import Link from 'next/link';
import Script from 'next/script';

export default function Page() {
  return (
    <main>
      <h1>Scripts</h1>
      <Script id="parts-once" className="mine">
        {'window.partsRuns = (window.partsRuns ?? 0) + 1;'}
      </Script>
      <Link href="/parts/scripts/other">Other</Link>
    </main>
  );
}
