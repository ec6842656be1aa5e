import type { Metadata } from 'next';

export const metadata: Metadata = {
  metadataBase: new URL('https://shop.example/base'),
  keywords: 'one',
  openGraph: { images: '/card.png' },
  robots: { index: false },
};

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
