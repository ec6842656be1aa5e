import { useEffect } from 'react';
import styles from './embed.module.css';

/** In pixels: what an address may ask for, and what code has without. */
const [smallest, largest, usual] = [10, 48, 13];
const step = 2;

function change(by: number): void {
  const { style, dataset } = document.documentElement;
  const now = Number(style.getPropertyValue('--fontsize')) || usual;
  const next = String(Math.min(largest, Math.max(smallest, now + by)));
  style.setProperty('--fontsize', next);
  dataset.fontsize = next;
}

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
      change(by);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <span className={styles.sizes}>
      <button type="button" className={styles.button} aria-label="Smaller text" onClick={() => change(-step)}>
        A−
      </button>
      <button type="button" className={styles.button} aria-label="Larger text" onClick={() => change(step)}>
        A+
      </button>
    </span>
  );
}
