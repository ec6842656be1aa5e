import type { ReactNode } from 'react';

export const generateStaticParams = () => [{ lang: 'en', region: 'us' }];

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
