import { rest } from 'next/root-params';
import type { ReactNode } from 'react';

export const generateStaticParams = () => [{ rest: [] }, { rest: ['x', 'y'] }];

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <p data-testid="rest">{JSON.stringify([await rest()])}</p>
        {children}
      </body>
    </html>
  );
}
