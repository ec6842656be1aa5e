import type { Metadata } from 'next';

export const metadata: Metadata = {
  metadataBase: new URL('https://acme.example/start/'),
  alternates: {
    canonical: '/',
    languages: {
      de: 'payments',
      fr: '/payments',
      it: '../payments',
      es: 'https://beta.acme.example/payments',
    },
  },
};

export default function Page() {
  return <p>Here</p>;
}
