import type { ReactNode } from 'react';
import type { ClaimVerdict, RecordedExchange } from '../data';
import { claimPath, evidencePath } from '../ui/address';
import { Inline } from '../ui/inline';
import { VisuallyHidden } from '../ui/visually-hidden';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './home.module.css';

interface Props {
  claim: { id: string; statement: string; verdict: ClaimVerdict };
  /** What settles it, as seen on the newest release. */
  seen: Seen;
  /** What is true instead. */
  children: ReactNode;
}

/** What was recorded or measured of one experiment. */
export interface Seen {
  experiment: string;
  /** The release, as readers know it. */
  on: string;
  exchanges: readonly RecordedExchange[];
  /** A name and what was observed, in words. */
  facts: readonly (readonly [name: string, value: string])[];
}

/** A claim that does not hold, what does, and the recording or the number that settles it. */
export function Myth({ claim: { id, statement, verdict }, seen, children }: Props) {
  return (
    <li className={styles.myth}>
      <VerdictChip verdict={verdict} />
      <h3>
        <a href={claimPath(id)}>
          <Inline text={statement} />
        </a>
      </h3>
      <div className={styles.truth}>{children}</div>
      <dl className={styles.seen} data-pagefind-ignore="">
        {seen.exchanges.map(({ request, response }, index) => {
          const key = `${index}`; // one recording never changes its order
          return (
            <div key={key}>
              <dt>
                {request.method} {request.path}
              </dt>
              <dd>{response.status}</dd>
            </div>
          );
        })}
        {seen.facts.map(([name, value]) => (
          <div key={name}>
            <dt>
              <Inline text={name} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>
        <a href={evidencePath(seen.experiment)}>
          Recorded on {seen.on} <VisuallyHidden>({seen.experiment})</VisuallyHidden>
        </a>
      </p>
    </li>
  );
}

/** The myths beside each other, where there is room. */
export const Myths = ({ children }: { children: ReactNode }) => <ul className={styles.myths}>{children}</ul>;
