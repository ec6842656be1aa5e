import Link from 'next/link';

export default function NotFound() {
  return (
    <p data-testid="shown">
      not found here <Link href="/navigation">Home of navigation</Link>
    </p>
  );
}
