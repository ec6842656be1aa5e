import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <style>{'html { scroll-padding-top: 70px }'}</style>
      <Link href="#padded">Padded</Link>
      <div style={{ height: 3000 }} />
      <h2 id="padded">Padded part</h2>
      <div style={{ height: 3000 }} />
    </main>
  );
}
