'use client';

import type { ClaimVerdict, SourceId } from '../data';
import { claimPath } from '../look/address';
import { Choice } from '../look/choice';
import { FilterBar } from '../look/filter-bar';
import { Inline } from '../look/inline';
import { type Step, useAddressFilter } from '../look/use-address-filter';
import { sourceLabel } from '../sources/source-label';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './claim-list.module.css';
import type { ClaimRow } from './claim-row';
import { type Filter, filterInAddress, isNarrowed, matches, verdicts } from './filter';

interface Props {
  rows: readonly ClaimRow[];
  topics: readonly { id: string; title: string }[];
}

const sources = Object.keys(sourceLabel) as SourceId[];
const inAddress = filterInAddress(sources);

/** All claims: each stands in the HTML; with JavaScript they can be narrowed. */
export function ClaimList({ rows, topics }: Props) {
  const [filter, change] = useAddressFilter(inAddress);
  const shown = rows.filter((row) => matches(row, filter));
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return (
    <div className={styles.root} data-pagefind-ignore="">
      <FilterBar
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
        <Choices filter={filter} change={change} topics={topics} />
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

interface ChoicesProps extends Omit<Props, 'rows'> {
  filter: Filter;
  change: (next: Filter, step: Step) => void;
}

function Choices({ filter, change, topics }: ChoicesProps) {
  const choose = (chosen: Partial<Filter>) => change({ ...filter, ...chosen }, 'pushState');
  return (
    <>
      <Choice label="Topic" name="topic" value={filter.topic} onChoose={(topic) => choose({ topic })}>
        {topics.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice
        label="Article"
        name="source"
        value={filter.source}
        onChoose={(chosen) => choose({ source: sources.find((id) => id === chosen) ?? '' })}
      >
        {sources.map((id) => (
          <option key={id} value={id}>
            {sourceLabel[id]}
          </option>
        ))}
      </Choice>
      <Choice
        label="Verdict"
        name="verdict"
        value={filter.verdict}
        onChoose={(chosen) => choose({ verdict: verdicts.find((verdict) => verdict === chosen) ?? '' })}
      >
        {verdicts.map((verdict: ClaimVerdict) => (
          <option key={verdict}>{verdict}</option>
        ))}
      </Choice>
    </>
  );
}

function Row({ row, topic }: { row: ClaimRow; topic: string }) {
  const { id, statement, verdict, why, stances, isContradicted } = row;
  return (
    <li id={id} className={styles.row}>
      <p className={styles.about}>
        <VerdictChip verdict={verdict} /> <span>{topic}</span>
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
          {stances.map(({ source, says }) => `${sourceLabel[source]} ${says}`).join(' · ')}
        </p>
      )}
    </li>
  );
}
