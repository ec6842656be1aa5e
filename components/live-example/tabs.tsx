import type { KeyboardEvent, ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  /** Unique among the tabs of a list. */
  name: string;
  label: ReactNode;
  /** Said in place of the label, which has to be part of it. */
  says?: string;
  /** There is something wrong in what it shows. */
  isBroken?: boolean;
  /** Id of the element it shows. */
  controls?: string;
}

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  /** What the list is called. */
  label: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect: (name: string) => void;
  className?: string;
}

/** Tabs by the pattern of the ARIA Authoring Practices, in one row: arrows move, Home and End jump. */
export function Tabs({ id, label, tabs, selected, onSelect, className = '' }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = tabs[neighbour(event.key, at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    document.getElementById(tabId(id, next.name))?.focus();
  };
  return (
    <div className={`${styles.tabs} ${className}`} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label, says, isBroken, controls }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(id, name)}
          aria-label={says}
          title={isBroken ? `${says ?? name} has an error` : says}
          data-broken={isBroken ? '' : undefined}
          aria-selected={name === selected}
          aria-controls={controls}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Id of the element that is a tab. */
export const tabId = (id: string, name: string) => `${id}-tab-${name.replace(/\W+/g, '-')}`;

function neighbour(key: string, index: number, count: number): number | undefined {
  const targets = new Map([
    ['ArrowRight', (index + 1) % count],
    ['ArrowLeft', (index + count - 1) % count],
    ['Home', 0],
    ['End', count - 1],
  ]);
  return targets.get(key);
}
