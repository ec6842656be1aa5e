import { lang } from 'next/root-params';

export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'fr' }];

export default async function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang={await lang()}>
      <body>{children}</body>
    </html>
  );
}
