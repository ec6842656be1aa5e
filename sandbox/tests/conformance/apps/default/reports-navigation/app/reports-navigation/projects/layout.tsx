import Link from 'next/link';
import type { ReactNode } from 'react';
import { Counter } from '../counter';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Counter name="Outer" />
      {['1', '2'].map((id) => (
        <Link key={id} href={`/reports-navigation/projects/${id}`}>{`Project ${id}`}</Link>
      ))}
      {children}
    </>
  );
}
