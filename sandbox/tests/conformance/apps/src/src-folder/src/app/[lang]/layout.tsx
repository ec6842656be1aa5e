import Link from 'next/link';
import type { ReactNode } from 'react';
import { Counter } from '../../lib/counter';

export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'de' }];

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  if (lang === 'broken') throw new Error('a root layout that fails');
  return (
    <html lang={lang} data-root="lang">
      <body>
        <Counter />
        <Link href={`/${lang}/about`}>About</Link>{' '}
        <Link href={lang === 'en' ? '/de' : '/en'}>Other language</Link>
        {children}
      </body>
    </html>
  );
}
