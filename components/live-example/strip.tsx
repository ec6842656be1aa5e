import { type ReactNode, useState } from 'react';
import styles from './strip.module.css';
import { type Tab, Tabs, tabId } from './tabs';

/** The parts of a pane of which one is in view where there is no room for all. */
export const parts = ['files', 'code', 'wire', 'console'] as const;
export type StripPart = (typeof parts)[number];

interface Props {
  /** Prefix of element ids, unique on the page. */
  id: string;
  /** What runs. */
  of: string;
  part: StripPart;
  onPart: (part: StripPart) => void;
  /** Id of the list of files, where that has a tab of its own in a narrow pane. */
  filesId?: string;
  /** How many lines in the consoles are errors. */
  errors: number;
  wire: ReactNode;
  consoles: ReactNode;
}

/**
 * What goes on behind the result: the wire, or the consoles. In a narrow pane the code is a tab beside them: there is a list
 * of tabs for either width, and the style sheet shows one.
 */
export function Strip({ id, of, part, onPart, filesId, errors, wire, consoles }: Props) {
  // Who goes on to the code or the files leaves the panel as it is.
  const [below, setBelow] = useState<'wire' | 'console'>('wire');
  if ((part === 'wire' || part === 'console') && part !== below) setBelow(part);
  const onSelect = (name: string) => isPart(name) && onPart(name);
  const tabs = tabsOf(id, errors);
  const files = filesId === undefined ? [] : [{ name: 'files', label: 'Files', controls: filesId }];
  const narrow = [...files, { name: 'code', label: 'Code', controls: `${id}-code` }, ...tabs];
  return (
    <div className={styles.strip} data-part={part} data-below={below}>
      <div className={styles.narrow} data-needs-script="">
        <Tabs id={`${id}-narrow`} label={`Parts: ${of}`} tabs={narrow} selected={part} onSelect={onSelect} />
      </div>
      <div className={styles.wide} data-needs-script="">
        <Tabs
          id={`${id}-wide`}
          label={`Behind the result: ${of}`}
          tabs={tabs}
          selected={below}
          onSelect={onSelect}
        />
      </div>
      <div
        id={`${id}-wire`}
        role="tabpanel"
        aria-labelledby={tabId(`${id}-wide`, 'wire')}
        className={styles.panel}
        data-holds="wire"
      >
        {wire}
      </div>
      <div
        id={`${id}-console`}
        role="tabpanel"
        aria-labelledby={tabId(`${id}-wide`, 'console')}
        className={styles.panel}
        data-holds="console"
      >
        {consoles}
      </div>
    </div>
  );
}

export const isPart = (name: string): name is StripPart => parts.some((part) => part === name);

const tabsOf = (id: string, errors: number): Tab[] => [
  { name: 'wire', label: 'Wire', controls: `${id}-wire` },
  { name: 'console', label: <ConsoleLabel errors={errors} />, controls: `${id}-console` },
];

function ConsoleLabel({ errors }: { errors: number }) {
  if (errors === 0) return 'Console';
  return (
    <>
      Console <span className={styles.errors}>{errors === 1 ? '1 error' : `${errors} errors`}</span>
    </>
  );
}
