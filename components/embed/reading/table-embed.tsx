import { useCallback, useMemo } from 'react';
import { decisionTableFields } from '../../../embed/parameters/other-fields';
import type { DecisionRow, Source } from '../../data';
import { DecisionTable } from '../../decision-table/decision-table';
import { ReadingFrame } from './frame';
import { rowsAsked, unknownRows } from './rows-asked';
import styles from './table-embed.module.css';
import { useAsked } from './use-asked';

interface Props {
  rows: readonly DecisionRow[];
  sources: readonly Source[];
}

/** The decision table in a frame: its head stays while the rows scroll. */
export function TableEmbed({ rows, sources }: Props) {
  const check = useCallback((values: Record<string, unknown>) => unknownRows(values, rows), [rows]);
  const asked = useAsked(decisionTableFields, check);
  const { chosen, most } = useMemo(() => rowsAsked(asked.values, rows), [asked.values, rows]);
  return (
    <ReadingFrame
      asked={asked}
      title="Server Action, Route Handler, or neither?"
      isHeading
      original="/decisions"
    >
      <div className={styles.table}>
        <DecisionTable rows={chosen} most={most} sources={sources} />
      </div>
    </ReadingFrame>
  );
}
