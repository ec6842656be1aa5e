import { lang } from 'next/root-params';
import type { ReactNode } from 'react';

export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'fr' }];

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await lang()}>
      <body>{children}</body>
    </html>
  );
}
