import Link from 'next/link';

export default function Page() {
  return <Link href="/reports-caching/kept/details">Details</Link>;
}
