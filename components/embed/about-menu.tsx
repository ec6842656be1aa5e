import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './embed.module.css';

/** What there is to read about an example, behind one button. Escape closes it. */
export function AboutMenu({ children }: { children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className={styles.about} onKeyDown={onKeyDown}>
      <summary className={styles.button}>About</summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  );
}
