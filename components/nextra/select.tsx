'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './select.module.css';

interface Props {
  options: { id: string; name: ReactNode }[];
  value: string;
  onChange: (value: string) => void;
  title?: string;
  className?: string;
}

/** A list to choose from in Nextra's theme, as an element of the browser. */
export const Select = ({ options, value, onChange, title, className }: Props) => (
  <select
    title={title}
    aria-label={title}
    value={value}
    className={clsx(styles.select, className)}
    onChange={({ target }) => onChange(target.value)}
  >
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
