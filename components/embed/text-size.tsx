import { useEffect } from 'react';
import styles from './embed.module.css';
import { changeTextSize } from './text-sizes';

const step = 2;

/** Smaller and larger text, by buttons and by Ctrl with plus and minus. */
export function TextSize() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const by = new Map([
        ['+', step],
        ['=', step],
        ['-', -step],
      ]).get(event.key);
      if (by === undefined) return;
      event.preventDefault();
      changeTextSize(by);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <span className={styles.sizes}>
      <button
        type="button"
        className={styles.button}
        aria-label="Smaller text"
        onClick={() => changeTextSize(-step)}
      >
        A−
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Larger text"
        onClick={() => changeTextSize(step)}
      >
        A+
      </button>
    </span>
  );
}
