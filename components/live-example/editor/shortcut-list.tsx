import { useId } from 'react';
import styles from './editor.module.css';

interface Props {
  /** What the keys are for: "the editor". */
  of: string;
  shortcuts: readonly (readonly [keys: string, what: string])[];
  /** The key that opens the list, where the page has such keys. */
  dataKey?: string;
}

/** A button that shows what the keyboard does. */
export function ShortcutList({ of, shortcuts, dataKey }: Props) {
  const id = useId();
  const name = `Keyboard shortcuts of ${of}`;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={name}
        title={name}
        data-key={dataKey}
      >
        ?
      </button>
      <div id={id} popover="auto" className={styles.shortcuts} role="dialog" aria-label={name}>
        <p>{name}; Escape closes this</p>
        <dl>
          {shortcuts.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
