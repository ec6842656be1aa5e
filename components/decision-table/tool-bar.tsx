import type { RefObject } from 'react';
import { ColumnChoice } from './column-choice';
import { CopyButtons } from './copy-buttons';
import styles from './tool-bar.module.css';
import type { TableModel } from './use-table-model';

interface Props {
  table: TableModel;
  /** Ids of the rows that the filter leaves. */
  shown: ReadonlySet<string>;
  body: RefObject<HTMLTableSectionElement | null>;
}

/** Opens or closes every row. The browser keeps what is open; React has no part in it, so nothing renders. */
function setOpen(body: HTMLTableSectionElement | null, open: boolean) {
  for (const details of body?.querySelectorAll('details') ?? []) details.open = open;
}

/** What can be done with the table as a whole. It needs JavaScript, so without it the bar is not shown. */
export function ToolBar({ table, shown, body }: Props) {
  const hasDetails = table.getColumn('because')?.getIsVisible() ?? false;
  return (
    <div className={styles.bar} data-needs-script="">
      <noscript>
        <style>{'[data-needs-script]{display:none!important}'}</style>
      </noscript>
      <ColumnChoice table={table} />
      <button type="button" disabled={!hasDetails} onClick={() => setOpen(body.current, true)}>
        Expand all
      </button>
      <button type="button" disabled={!hasDetails} onClick={() => setOpen(body.current, false)}>
        Collapse all
      </button>
      <CopyButtons table={table} shown={shown} />
    </div>
  );
}
