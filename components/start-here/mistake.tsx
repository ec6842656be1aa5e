import type { ReactNode } from 'react';
import type { ClaimView } from '../data';
import { claimPath } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './start-here.module.css';

interface Props {
  /** The belief behind it. */
  claim: Pick<ClaimView, 'id' | 'statement' | 'verdict'>;
  /** What to do instead. */
  children: ReactNode;
}

/** A common mistake: what to do instead, and the belief that leads to it with its verdict. */
export function Mistake({ claim: { id, statement, verdict }, children }: Props) {
  return (
    <li>
      <div>{children}</div>
      <p className={styles.belief}>
        <span className={styles.verdict} data-verdict={verdict}>
          {verdict}
        </span>{' '}
        <a href={claimPath(id)}>
          <Inline text={statement} />
        </a>
      </p>
    </li>
  );
}

/** The mistakes in a numbered list. */
export const Mistakes = ({ children }: { children: ReactNode }) => (
  <ol className={styles.mistakes}>{children}</ol>
);
