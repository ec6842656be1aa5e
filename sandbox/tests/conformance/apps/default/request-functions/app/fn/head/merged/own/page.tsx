import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Own', openGraph: { title: 'Own card' } };

export default function Page() {
  return <p>Here</p>;
}
