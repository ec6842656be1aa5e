import { lang, path } from 'next/root-params';
import type { ReactNode } from 'react';

export const generateStaticParams = () => [{ path: ['a', 'b'] }];

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <p data-testid="path">{JSON.stringify([await path()])}</p>
        <p data-testid="lang">{JSON.stringify([await lang()])}</p>
        {children}
      </body>
    </html>
  );
}
