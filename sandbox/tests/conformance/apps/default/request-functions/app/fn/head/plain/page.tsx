import type { Metadata } from 'next';

export const metadata: Metadata = {
  generator: 'By hand',
  applicationName: 'Shop',
  referrer: 'origin',
  creator: 'Ada',
  publisher: 'Bob',
  category: 'goods',
  authors: [{ name: 'Ann' }, { name: 'Ben', url: 'https://ben.example' }],
  manifest: '/own.webmanifest',
  verification: { yandex: 'y', yahoo: 'h', other: { mine: ['one', 'two'] } },
  robots: { index: true, googleBot: { index: false, 'max-image-preview': 'large' } },
  other: { twice: ['first', 'second'] },
};

export default function Page() {
  return <p>Here</p>;
}
