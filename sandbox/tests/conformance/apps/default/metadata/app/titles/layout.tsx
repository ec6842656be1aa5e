import type { Metadata } from 'next';

export const metadata: Metadata = {
  title: { template: '%s | Shop', default: 'Shop' },
  description: 'All things',
};

export default function Layout({ children }: { children: React.ReactNode }) {
  return children;
}
