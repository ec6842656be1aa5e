import type { ReactNode } from 'react';
import styles from './article.module.css';

/** What an article opens with: the answer, in one or two sentences. */
export function Answer({ children }: { children: ReactNode }) {
  return <div className={styles.answer}>{children}</div>;
}

/** Figures that say more beside each other, such as an action and a handler for the same task. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
