'use client';

import { useEffect, useId } from 'react';
import { siteName } from '../ui/address';
import styles from './playground.module.css';
import { longestProjectTitle, titleOf } from './title';

interface Props {
  title: string | undefined;
  onTitle: (title: string) => void;
}

/** What the app is called: in its link, and in the tab of the browser. */
export function TitleField({ title = '', onTitle }: Props) {
  const id = useId();
  const named = titleOf(title);
  useEffect(() => {
    if (named === undefined) return;
    const before = document.title;
    document.title = `${named} – ${siteName}`;
    return () => {
      document.title = before;
    };
  }, [named]);
  return (
    <p className={styles.title}>
      <label htmlFor={id}>Title</label>
      <input
        id={id}
        className={styles.field}
        value={title}
        placeholder="Untitled app"
        autoComplete="off"
        maxLength={longestProjectTitle}
        onChange={({ target }) => onTitle(target.value)}
      />
    </p>
  );
}
