'use client';

import { type FormEvent, useId } from 'react';
import type { StartName } from './origin';
import styles from './playground.module.css';

interface Props {
  starts: readonly StartName[];
  onStart: (id: string) => void;
}

/** Opens the starter or an example. By a button: a menu that acts on every arrow key is none for keyboards. */
export function StartMenu({ starts, onStart }: Props) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('start');
    const start = starts.find((each) => each.id === chosen);
    if (start) onStart(start.id);
  };
  return (
    <form className={styles.menu} onSubmit={submit}>
      <label htmlFor={id}>Start from</label>
      <select id={id} name="start" className={styles.field}>
        {starts.map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      <button type="submit" className={styles.button}>
        Open
      </button>
    </form>
  );
}
