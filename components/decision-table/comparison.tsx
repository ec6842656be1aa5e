import type { ReactNode } from 'react';
import type { DecisionRow, Source } from '../data';
import { agreementOf } from '../sources/agreement';
import { comparedIn, sourceLabel } from '../sources/source-label';
import { ChoiceChip, ChoiceIcon, choiceLabels } from '../verdict/choice-chip';
import styles from './comparison.module.css';
import { votesCast, votesThatDiffer } from './disagreement';
import { callerLabels, intentLabels } from './labels';
import { Because, Conditions, RowLinks } from './reason';
import { comparisonId } from './use-comparison';
import { agreementLabels } from './vote-cell';

interface Props {
  compared: readonly DecisionRow[];
  sources: readonly Source[];
  toggle: (id: string) => void;
  close: () => void;
}

/** One thing about both rows. `of` draws it for one of them. */
function Line({
  name,
  rows,
  of,
}: {
  name: string;
  rows: readonly DecisionRow[];
  of: (row: DecisionRow) => ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.id}>{of(row)}</td>
      ))}
    </tr>
  );
}

function VoteLines({ compared, sources }: Pick<Props, 'compared' | 'sources'>) {
  return comparedIn(sources).map((id) => (
    <Line
      key={id}
      name={sourceLabel[id]}
      rows={compared}
      of={({ votes, verdict }) => (
        <span className={styles.vote} data-agreement={agreementOf(votes[id], verdict)}>
          <ChoiceIcon choice={votes[id]} /> {choiceLabels[votes[id]]}
          {agreementLabels[agreementOf(votes[id], verdict)]}
        </span>
      )}
    />
  ));
}

function Head({ compared, toggle }: Pick<Props, 'compared' | 'toggle'>) {
  return (
    <thead>
      <tr>
        <td />
        {compared.map(({ id, title }) => (
          <th scope="col" key={id}>
            <a href={`#${id}`} target="_self">
              {title}
            </a>
            <button type="button" onClick={() => toggle(id)} aria-label={`Remove ${title}`}>
              Remove
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const differing = (row: DecisionRow) => `${votesThatDiffer(row)} of ${votesCast(row)} votes differ`;

/** Two use cases side by side. */
export function RowComparison({ compared, sources, toggle, close }: Props) {
  return (
    <section
      id={comparisonId}
      className={styles.panel}
      aria-labelledby={`${comparisonId}-title`}
      tabIndex={-1}
    >
      <div className={styles.title}>
        <h2 id={`${comparisonId}-title`}>Two use cases compared</h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <table>
        <Head compared={compared} toggle={toggle} />
        <tbody>
          <Line name="Verdict" rows={compared} of={({ verdict }) => <ChoiceChip choice={verdict} />} />
          <Line name="Who calls" rows={compared} of={({ caller }) => callerLabels[caller]} />
          <Line name="What for" rows={compared} of={({ intent }) => intentLabels[intent]} />
          <Line name="Because" rows={compared} of={(row) => <Because row={row} />} />
          <Line name="Conditions" rows={compared} of={(row) => <Conditions row={row} />} />
          <VoteLines compared={compared} sources={sources} />
          <Line name="Disagreement" rows={compared} of={differing} />
          <Line name="Proof and examples" rows={compared} of={(row) => <RowLinks row={row} />} />
        </tbody>
      </table>
    </section>
  );
}
