'use client';

import { useMemo } from 'react';
import type { SourceId, VerdictGroup } from '../data';
import { labelOf, sourceLabel } from '../sources/source-label';
import { claimPath } from '../ui/address';
import { FilterBar } from '../ui/filter-bar';
import { Inline } from '../ui/inline';
import { useAddressFilter } from '../ui/use-address-filter';
import { claimKindLabels } from '../verdict/claim-kind-labels';
import { VerdictChip } from '../verdict/verdict-chip';
import { Choices } from './choices';
import styles from './claim-list.module.css';
import type { ClaimRow } from './claim-row';
import { claimMatches, filterInAddress, isNarrowed } from './filter';

interface Props {
  rows: readonly ClaimRow[];
  topics: readonly { id: string; title: string }[];
  groups: readonly VerdictGroup[];
}

const sources = Object.keys(sourceLabel) as SourceId[];

/** All claims: each is in the HTML; with JavaScript they can be narrowed. */
export function ClaimList({ rows, topics, groups }: Props) {
  const inAddress = useMemo(() => filterInAddress(sources, groups), [groups]);
  const [filter, change] = useAddressFilter(inAddress);
  const shown = rows.filter((row) => claimMatches(row, filter));
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return (
    <div className={styles.root} data-pagefind-ignore="">
      <FilterBar
        what="a claim"
        words={filter.words}
        onWords={(words) => change({ ...filter, words }, 'replaceState')}
        status={
          shown.length === rows.length
            ? `All ${rows.length} claims`
            : `${shown.length} of ${rows.length} claims`
        }
        isNarrowed={isNarrowed(filter)}
        onClear={() => change(inAddress.none, 'pushState')}
      >
        <Choices filter={filter} change={change} topics={topics} sources={sources} groups={groups} />
      </FilterBar>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <Row key={row.id} row={row} topic={titles.get(row.topic) ?? row.topic} />
        ))}
      </ul>
      {shown.length === 0 && <p>No claims match. Clear the filter, or choose fewer options.</p>}
    </div>
  );
}

function Row({ row, topic }: { row: ClaimRow; topic: string }) {
  const { id, statement, kind, verdict, why, stances, isContradicted } = row;
  return (
    <li id={id} className={styles.row}>
      <p className={styles.about}>
        <VerdictChip verdict={verdict} /> <span>{claimKindLabels[kind]}</span> <span>{topic}</span>
        {isContradicted && <strong>The articles contradict each other</strong>}
      </p>
      <h2>
        <a href={claimPath(id)}>
          <Inline text={statement} />
        </a>
      </h2>
      <p>
        <Inline text={why} />
      </p>
      {stances.length > 0 && (
        <p className={styles.stances}>
          {stances.map(({ source, says }) => `${labelOf(source)} ${says}`).join(' · ')}
        </p>
      )}
    </li>
  );
}
