import Link from 'next/link';

/** Links that are in view wherever the page is scrolled to. */
export function Fixed() {
  return (
    <nav style={{ position: 'fixed', bottom: 0, left: 0, display: 'flex', gap: 12 }}>
      <Link href="/scrolling/below">Below</Link>
      <Link href="/scrolling/below" scroll={false}>
        Kept
      </Link>
      <Link href="/scrolling/below#part">Part</Link>
      <Link href="#far">Far</Link>
      <Link href="#far" scroll={false}>
        Far, kept
      </Link>
    </nav>
  );
}
