'use client';

import { useTransition } from 'react';
import { setTheme } from './actions';

export function ThemeToggle({ theme }: { theme: 'light' | 'dark' }) {
  const [isPending, startTransition] = useTransition();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" disabled={isPending} onClick={() => startTransition(() => setTheme(other))}>
      {`Switch to ${other}`}
    </button>
  );
}
