import type { ReactNode } from 'react';
import styles from './home.module.css';

/** What one kind of reader reads, in order. */
export function Path({ reader, children }: { reader: string; children: ReactNode }) {
  return (
    <section className={styles.path}>
      <h3>{reader}</h3>
      {children}
    </section>
  );
}

/** Paths beside each other, where there is room. */
export const Paths = ({ children }: { children: ReactNode }) => (
  <div className={styles.paths}>{children}</div>
);
