import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { absolute: 'Outer' },
  openGraph: { title: 'Outer card', siteName: 'Outer site', images: '/outer.png' },
};

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
