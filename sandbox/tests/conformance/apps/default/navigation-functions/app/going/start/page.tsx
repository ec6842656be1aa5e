import Link from 'next/link';

export default function Page() {
  return (
    <p data-testid="shown">
      start <Link href="/going">On</Link>
    </p>
  );
}
