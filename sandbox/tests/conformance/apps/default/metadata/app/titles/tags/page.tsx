import type { Metadata, Viewport } from 'next';

export const viewport: Viewport = { themeColor: 'red', maximumScale: 2, userScalable: false };
export const metadata: Metadata = {
  metadataBase: new URL('https://shop.example/base'),
  title: 'Tags',
  keywords: ['a', 'b'],
  authors: [{ name: 'Ann', url: 'https://ann.example' }],
  robots: { index: false, follow: true, 'max-snippet': 5 },
  alternates: { canonical: '/tags', languages: { de: '/de' } },
  openGraph: { title: 'Card', url: '/tags', siteName: 'Shop', images: '/card.png', type: 'website' },
  verification: { google: 'g' },
  icons: { icon: '/i.png', apple: '/a.png' },
  other: { own: 'yes' },
};

export default function Page() {
  return <p>here</p>;
}
