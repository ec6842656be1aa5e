import 'next/root-params';

export const generateStaticParams = () => [{ 'post-slug': 'a' }];

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
