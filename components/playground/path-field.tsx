'use client';

import { type ComponentProps, useId } from 'react';
import styles from './playground.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  label: string;
  /** What the button that sends the form says. */
  action: string;
  /** What is wrong with the path that was sent. */
  problem: string | undefined;
  onCancel: () => void;
}

/** The path of a file in a form: the field, its buttons, and what is wrong. */
export function PathField({ label, action, problem, onCancel, ...input }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-path`}>{label}</label>
      <input
        {...input}
        id={`${id}-path`}
        className={styles.field}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem !== undefined}
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
    </>
  );
}
