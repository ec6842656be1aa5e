'use client';

import type { KeyboardEvent } from 'react';
import styles from './playground.module.css';

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  paths: string[];
  active: string | undefined;
  /** The file with the error that is told of. */
  broken: string | undefined;
  onSelect: (path: string) => void;
  /** Pressed, rather than come to by an arrow key. */
  onOpen: (path: string) => void;
}

export const fileTabId = (id: string, index: number) => `${id}-file-${index}`;

/** Every file, by path. Tabs by the pattern of the ARIA Authoring Practices: arrows move, Home and End jump. */
export function FileList({ id, paths, active, broken, onSelect, onOpen }: Props) {
  if (paths.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = neighbour(event.key, paths.indexOf(active ?? ''), paths.length);
    const path = target === undefined ? undefined : paths[target];
    if (target === undefined || path === undefined) return;
    event.preventDefault();
    onSelect(path);
    document.getElementById(fileTabId(id, target))?.focus();
  };
  return (
    <div
      className={styles.fileList}
      role="tablist"
      aria-label="Files"
      aria-orientation="vertical"
      onKeyDown={onKeyDown}
    >
      {paths.map((path, index) => (
        <button
          key={path}
          type="button"
          role="tab"
          id={fileTabId(id, index)}
          aria-selected={path === active}
          aria-controls={`${id}-code`}
          tabIndex={path === active ? 0 : -1}
          data-broken={path === broken ? '' : undefined}
          title={path === broken ? `${path.slice(1)} has an error` : undefined}
          onClick={() => onOpen(path)}
        >
          {path.slice(1)}
        </button>
      ))}
    </div>
  );
}

function neighbour(key: string, index: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowDown: (index + 1) % count,
    ArrowUp: (index + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}
