import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text for assistive technology that others see as a shape. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
