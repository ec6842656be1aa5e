import type { KeyboardEvent } from 'react';
import styles from './live-example.module.css';

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  files: string[];
  active: string;
  onSelect: (file: string) => void;
}

/** Tabs by the pattern of the ARIA Authoring Practices: arrows move, Home and End jump. */
export function FileTabs({ id, files, active, onSelect }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = neighbour(event.key, files.indexOf(active), files.length);
    const file = target === undefined ? undefined : files[target];
    if (!file) return;
    event.preventDefault();
    onSelect(file);
    document.getElementById(tabId(id, file))?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Files" onKeyDown={onKeyDown}>
      {files.map((file) => (
        <button
          key={file}
          type="button"
          role="tab"
          id={tabId(id, file)}
          aria-selected={file === active}
          aria-controls={`${id}-code`}
          tabIndex={file === active ? 0 : -1}
          onClick={() => onSelect(file)}
        >
          {file.slice(1)}
        </button>
      ))}
    </div>
  );
}

export const tabId = (id: string, file: string) => `${id}-tab-${file.replace(/\W+/g, '-')}`;

function neighbour(key: string, index: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}
