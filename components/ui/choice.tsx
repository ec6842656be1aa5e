import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** As in the address. */
  name: string;
  value: string;
  onChoose: (value: string) => void;
  /** What the empty choice says. */
  all?: string;
  children: ReactNode;
}

/** A list of options in a filter, with one that narrows nothing. */
export function Choice({ label, name, value, onChoose, all = 'All', children }: Props) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}
