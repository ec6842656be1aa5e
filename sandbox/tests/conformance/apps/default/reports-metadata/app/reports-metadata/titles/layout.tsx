import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';

const holder = globalThis as typeof globalThis & { reportsTitles?: number; reportsLayouts?: number };

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  holder.reportsTitles = (holder.reportsTitles ?? 0) + 1;
  return { title: `Title ${holder.reportsTitles}` };
}

async function Rendered() {
  await connection();
  holder.reportsLayouts = (holder.reportsLayouts ?? 0) + 1;
  return <p data-testid="layout">{`Layout ${holder.reportsLayouts}`}</p>;
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Suspense>
        <Rendered />
      </Suspense>
      <Link href="/reports-metadata/titles/first" prefetch={false}>
        First
      </Link>
      <Link href="/reports-metadata/titles/second" prefetch={false}>
        Second
      </Link>
      {children}
    </>
  );
}
