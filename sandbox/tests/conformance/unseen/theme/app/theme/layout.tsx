import { cookies } from 'next/headers';
import { type ReactNode, Suspense } from 'react';
import { ThemeToggle } from './theme-toggle';
import './theme.css';

async function Themed({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value === 'dark' ? 'dark' : 'light';
  return (
    <div data-testid="themed" data-theme={theme}>
      <ThemeToggle theme={theme} />
      {children}
    </div>
  );
}

export default function ThemeLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Themed>{children}</Themed>
    </Suspense>
  );
}
