'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { DecisionRow as Row, Source } from '../data';
import styles from './decision-table.module.css';
import { rowMatches } from './filter';
import { FilterForm } from './filter-form';
import { headsOfGroups, noHeads } from './groups';
import { Legend } from './legend';
import { LinkedRowNote } from './linked-row-note';
import { Rows } from './rows-of-table';
import { TableHead } from './table-head';
import { useComparison } from './use-comparison';
import { useLazyParts } from './use-lazy-parts';
import { useLinkedRow } from './use-linked-row';
import type { TableModel } from './use-table-model';
import { useTableView } from './use-view';
import { type ChangeView, isNarrowed, noRowFilter, type RowFilter } from './view';

interface Props {
  rows: readonly Row[];
  sources: readonly Source[];
  /** Of those that the filter leaves, in the reader's order. */
  most?: number;
}

/** Ids of the rows that a filter leaves. */
function useShown(rows: readonly Row[], { words, verdicts, caller, intent, onlyDisputed }: RowFilter) {
  return useMemo(() => {
    const filter = { words, verdicts, caller, intent, onlyDisputed };
    return new Set(rows.filter((row) => rowMatches(row, filter)).map(({ id }) => id));
  }, [rows, words, verdicts, caller, intent, onlyDisputed]);
}

/** The reader's view of the rows, and everything that changes it. */
function useDecisionTable(rows: readonly Row[], most: number | undefined) {
  const [view, write] = useTableView();
  const [model, setModel] = useState<TableModel>();
  const matching = useShown(rows, view);
  const ordered = model?.getRowModel().rows.map(({ original }) => original) ?? rows;
  const seen = ordered.filter(({ id }) => matching.has(id)).slice(0, most);
  const shown = most === undefined ? matching : new Set(seen.map(({ id }) => id));
  const isMoved = view.sort ? model !== undefined : isNarrowed(view);
  const { forget, ...linked } = useLinkedRow(rows, shown, isMoved);
  const change: ChangeView = useCallback(
    (part, step) => {
      forget();
      write(part, step);
    },
    [forget, write],
  );
  const showLinked = () => {
    linked.ask();
    write(noRowFilter);
  };
  const parts = useLazyParts(view.sort !== undefined || view.compared.length === 2);
  const comparison = useComparison(rows, view, change, parts !== undefined);
  return {
    view,
    change,
    parts,
    shown,
    ordered,
    seen,
    model,
    setModel,
    comparison,
    hiddenLink: linked.hidden,
    showLinked,
  };
}

/**
 * The decision table: every row is in the HTML, so that it is complete without JavaScript; with it, the
 * rows can be narrowed, sorted, compared and copied. Used in the documentation and, alone, in slides.
 */
export function DecisionTable({ rows, sources, most }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useDecisionTable(rows, most);
  const { view, change, parts, shown, ordered, seen, comparison } = table;
  const { sort, columns } = view;
  return (
    <div className={styles.root} data-decision-table="" data-pagefind-ignore="">
      <FilterForm view={view} change={change} shown={shown.size} total={rows.length} />
      <div className={styles.tools} data-needs-script="" data-tool="">
        <noscript>
          <style>{'[data-needs-script]{display:none!important}'}</style>
        </noscript>
        {parts && <parts.ToolBar columns={columns} change={change} rows={seen} body={body} />}
      </div>
      <LinkedRowNote row={table.hiddenLink} onShow={table.showLinked} />
      {parts && comparison.isOpen && <parts.RowComparison {...comparison} sources={sources} />}
      {parts && <parts.TableEngine rows={rows} sort={sort} change={change} onModel={table.setModel} />}
      <table className={styles.table}>
        <caption>What to use for {rows.length} use cases, and how the five articles voted</caption>
        <TableHead columns={columns} model={table.model} />
        <tbody ref={body}>
          <Rows
            rows={ordered}
            shown={shown}
            heads={sort ? noHeads : headsOfGroups(ordered, shown)}
            columns={columns}
            compared={view.compared}
            onCompare={comparison.toggle}
          />
        </tbody>
      </table>
      <Legend />
      {parts && <parts.ComparisonHint {...comparison} />}
    </div>
  );
}
