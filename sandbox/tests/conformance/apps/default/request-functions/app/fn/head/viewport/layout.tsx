import type { Viewport } from 'next';
import type { ReactNode } from 'react';

export const viewport: Viewport = { width: 400, colorScheme: 'dark', interactiveWidget: 'resizes-content' };

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
