'use client';

import { type FormEvent, useState } from 'react';
import { PathField } from './path-field';
import { fromRoot } from './path-rules';
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
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const path = fromRoot(String(new FormData(event.currentTarget).get('path')));
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
      <PathField
        {...{ label, action, problem, onCancel }}
        name="path"
        defaultValue={initial}
        ref={takeFocus}
      />
    </form>
  );
}
