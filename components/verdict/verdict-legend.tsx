import type { ClaimKind, VerdictGroup } from '../data';
import { VerdictChip } from './verdict-chip';
import styles from './verdict-legend.module.css';

/** What a reader may expect of each kind of claim. */
const about: Record<ClaimKind, { title: string; text: string }> = {
  fact: {
    title: 'Statements of fact',
    text: 'They say how something is, so a recording or a document can settle them.',
  },
  advice: {
    title: 'Advice',
    text: 'It says what to do. No recording can prove it true or wrong, so we say how far people agree on it.',
  },
};

/** What the verdicts on claims mean, and why facts and advice have different ones. */
export function VerdictLegend({ groups }: { groups: readonly VerdictGroup[] }) {
  return (
    <div className={styles.legend} id="verdicts">
      {groups.map(({ kind, verdicts }) => (
        <div key={kind}>
          <p>
            <strong>{about[kind].title}.</strong> {about[kind].text}
          </p>
          <dl>
            {verdicts.map(({ verdict, means }) => (
              <div key={verdict}>
                <dt>
                  <VerdictChip verdict={verdict} />
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
