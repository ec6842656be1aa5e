import { Suspense } from 'react';

export async function generateMetadata({ params, ...rest }: LayoutProps<'/fn-classic/made/[id]'>) {
  return { description: `layout of ${(await params).id}, query ${'searchParams' in rest}` };
}

export default function Layout({ children }: LayoutProps<'/fn-classic/made/[id]'>) {
  return <Suspense>{children}</Suspense>;
}
