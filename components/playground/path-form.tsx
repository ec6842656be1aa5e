'use client';

import { type FormEvent, useId, useState } from 'react';
import styles from './playground.module.css';
import { takeFocus } from './take-focus';

interface Props {
  label: string;
  action: string;
  initial: string;
  /** What is wrong with a path; undefined where nothing is. */
  check: (path: string) => string | undefined;
  onSubmit: (path: string) => void;
  onCancel: () => void;
}

/** Asks for the path of a file, where the file is listed. */
export function PathForm({ label, action, initial, check, onSubmit, onCancel }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('path')).trim();
    const path = typed.startsWith('/') ? typed : `/${typed}`;
    const found = check(path);
    setProblem(found);
    if (!found) onSubmit(path);
  };
  return (
    <form
      className={styles.pathForm}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label htmlFor={`${id}-path`}>{label}</label>
      <input
        id={`${id}-path`}
        name="path"
        className={styles.field}
        defaultValue={initial}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem !== undefined}
        ref={takeFocus}
      />
      <button type="submit" className={styles.button}>
        {action}
      </button>
      <button type="button" className={styles.button} onClick={onCancel}>
        Cancel
      </button>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.fault}>
          {problem}
        </p>
      )}
    </form>
  );
}
