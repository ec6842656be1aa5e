import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';
import { useEarlyChoices } from './use-early-choices';

interface Props {
  /** What can be found, such as "a use case". */
  what: string;
  words: string;
  onWords: (words: string) => void;
  /** How much of how many is shown, such as "3 of 39 use cases". */
  status: string;
  /** Whether there is anything to clear. */
  isNarrowed: boolean;
  onClear: () => void;
  /** What the list can be narrowed by beside words: labels or fieldsets, their fields named as in the address. */
  children: ReactNode;
}

/** Narrows a list, with the words as `q` in the address. It needs JavaScript, so without it the form is not shown. */
export function FilterBar({ what, words, onWords, status, isNarrowed, onClear, children }: Props) {
  const form = useEarlyChoices();
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <noscript>
        <style>{`.${styles.form}{display:none}`}</style>
      </noscript>
      <label>
        Find {what}
        <input type="search" name="q" value={words} onChange={({ target }) => onWords(target.value)} />
      </label>
      {children}
      <p className={styles.count}>
        <span role="status">{status}</span>
        <button type="button" onClick={onClear} disabled={!isNarrowed}>
          Clear
        </button>
      </p>
    </form>
  );
}
