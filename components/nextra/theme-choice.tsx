'use client';

import { useTheme } from 'nextra-theme-docs';
import { useSyncExternalStore } from 'react';
import { Select } from './select';

const options = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
  { id: 'system', name: 'System' },
];

const never = () => () => {};

/** Light, dark, or what the system says. The server cannot know what the reader chose before. */
export function ThemeChoice() {
  const { theme = 'system', setTheme } = useTheme();
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <Select
      title="Change theme"
      options={options}
      value={isInBrowser ? theme : 'light'}
      onChange={setTheme}
    />
  );
}
