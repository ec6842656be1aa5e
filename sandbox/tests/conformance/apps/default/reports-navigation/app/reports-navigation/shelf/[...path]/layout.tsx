import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { Counter } from '../../counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Counter name="Shelf" />
      <Link href="/reports-navigation/shelf/books/old">Old books</Link>
      <Suspense>{children}</Suspense>
    </>
  );
}
