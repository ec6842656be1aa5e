import type { Metadata } from 'next';

export const metadata: Metadata = { alternates: { canonical: '/without/base' } };

export default function Page() {
  return <p>Here</p>;
}
