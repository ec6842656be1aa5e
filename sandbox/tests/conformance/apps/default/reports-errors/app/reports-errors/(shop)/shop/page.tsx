import Link from 'next/link';

export default function Page() {
  return <Link href="/reports-errors/shop/nothing/here">Nothing here</Link>;
}
