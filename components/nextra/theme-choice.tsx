'use client';

import { useMounted } from 'nextra/hooks';
import { useTheme } from 'nextra-theme-docs';
import { Select } from './select';

const options = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
  { id: 'system', name: 'System' },
];

/** Light, dark, or what the system says. The server cannot know what the reader chose before. */
export function ThemeChoice() {
  const { theme = 'system', setTheme } = useTheme();
  const isInBrowser = useMounted();
  return (
    <Select
      title="Change theme"
      options={options}
      value={isInBrowser ? theme : 'light'}
      onChange={setTheme}
    />
  );
}
