import type { Metadata } from 'next';

export const metadata: Metadata = {
  metadataBase: new URL('https://shop.example'),
  openGraph: {
    title: 'Card',
    description: 'Of a page',
    url: 'https://shop.example',
    locale: 'en_GB',
    images: [
      { url: 'https://shop.example/a.png', width: 80, height: 60 },
      { url: '/b.png', alt: 'The second' },
    ],
  },
  twitter: {
    card: 'summary',
    site: '@shop',
    creator: '@ada',
    title: 'Tweet',
    description: 'Of a tweet',
    images: ['https://shop.example/c.png'],
  },
};

export default function Page() {
  return <p>Here</p>;
}
