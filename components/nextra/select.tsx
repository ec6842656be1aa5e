'use client';

import styles from './select.module.css';

interface Props {
  options: { id: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
  title: string;
}

/** A list to choose from in Nextra's theme, as an element of the browser. */
export const Select = ({ options, value, onChange, title }: Props) => (
  <select
    title={title}
    aria-label={title}
    value={value}
    className={styles.select}
    onChange={({ target }) => onChange(target.value)}
  >
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
