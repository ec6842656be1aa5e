'use client';

import { useCallback, useMemo, useRef } from 'react';
import type { DecisionRow as Row, Source } from '../data';
import { Comparison } from './comparison';
import { ComparisonHint } from './comparison-hint';
import { DecisionRow } from './decision-row';
import styles from './decision-table.module.css';
import { matches } from './filter';
import { FilterForm } from './filter-form';
import { Legend } from './legend';
import { LinkedRowNote } from './linked-row-note';
import { TableHead } from './table-head';
import { ToolBar } from './tool-bar';
import { useComparison } from './use-comparison';
import { useLinkedRow } from './use-linked-row';
import { useTableModel } from './use-table-model';
import { useView } from './use-view';
import { type ChangeView, isNarrowed, noFilter } from './view';

interface Props {
  rows: readonly Row[];
  sources: readonly Source[];
}

/** The reader's view of the rows, and everything that changes it. */
function useDecisionTable(rows: readonly Row[]) {
  const [view, write] = useView();
  const { words, verdicts, caller, intent, onlyDisputed } = view;
  const shown = useMemo(() => {
    const filter = { words, verdicts, caller, intent, onlyDisputed };
    return new Set(rows.filter((row) => matches(row, filter)).map(({ id }) => id));
  }, [rows, words, verdicts, caller, intent, onlyDisputed]);
  const { forget, ...linked } = useLinkedRow(rows, shown, !isNarrowed(view) && !view.sort);
  const change: ChangeView = useCallback(
    (part, step) => {
      forget();
      write(part, step);
    },
    [forget, write],
  );
  const showLinked = () => {
    linked.ask();
    write(noFilter);
  };
  const table = useTableModel(rows, view, change);
  const comparison = useComparison(rows, view, change);
  return { view, change, shown, table, comparison, hiddenLink: linked.hidden, showLinked };
}

/**
 * The decision table: every row stands in the HTML, so that it is complete without JavaScript; with it, the
 * rows can be narrowed, sorted, compared and copied. Used in the documentation and, alone, in slides.
 */
export function DecisionTable({ rows, sources }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { view, change, shown, table, comparison, hiddenLink, showLinked } = useDecisionTable(rows);
  return (
    <div className={styles.root}>
      <FilterForm view={view} change={change} shown={shown.size} total={rows.length} />
      <ToolBar table={table} shown={shown} body={body} />
      <LinkedRowNote row={hiddenLink} onShow={showLinked} />
      {comparison.isOpen && <Comparison {...comparison} sources={sources} />}
      <Legend />
      <table className={styles.table}>
        <caption>What to use for {rows.length} use cases, and how the five articles voted</caption>
        <TableHead table={table} />
        <tbody ref={body}>
          {table.getRowModel().rows.map(({ id, original }) => (
            <DecisionRow
              key={id}
              row={original}
              isHidden={!shown.has(id)}
              isCompared={view.compared.includes(id)}
              onCompare={comparison.toggle}
              columns={view.columns}
            />
          ))}
          {shown.size === 0 && (
            <tr className={styles.none}>
              <td colSpan={table.getVisibleLeafColumns().length}>No use case is like this. Choose less.</td>
            </tr>
          )}
        </tbody>
      </table>
      <ComparisonHint {...comparison} />
    </div>
  );
}
