import type { RefObject } from 'react';
import { ColumnChoice } from './column-choice';
import { type CopyProps, CopyTableButtons } from './copy-buttons';
import styles from './tool-bar.module.css';
import type { ChangeView } from './view';

interface Props extends CopyProps {
  change: ChangeView;
  body: RefObject<HTMLTableSectionElement | null>;
}

/** Opens or closes every row. The browser keeps what is open; React has no part in it, so nothing renders. */
function setOpen(body: HTMLTableSectionElement | null, open: boolean) {
  for (const details of body?.querySelectorAll('details') ?? []) details.open = open;
}

/** What can be done with the table as a whole. */
export function ToolBar({ change, body, ...shown }: Props) {
  const hasDetails = shown.columns.includes('because');
  return (
    <div className={styles.bar}>
      <ColumnChoice columns={shown.columns} change={change} />
      <button type="button" disabled={!hasDetails} onClick={() => setOpen(body.current, true)}>
        Expand all
      </button>
      <button type="button" disabled={!hasDetails} onClick={() => setOpen(body.current, false)}>
        Collapse all
      </button>
      <CopyTableButtons {...shown} />
    </div>
  );
}
