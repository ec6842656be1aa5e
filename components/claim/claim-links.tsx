import type { ClaimView } from '../data';
import { claimPath } from '../look/address';
import { Inline } from '../look/inline';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './claim.module.css';

/** Claims in one line each: the verdict, and the statement as a link to its page. */
export function ClaimLinks({
  claims,
}: {
  claims: readonly Pick<ClaimView, 'id' | 'statement' | 'verdict'>[];
}) {
  return (
    <ul className={styles.links}>
      {claims.map(({ id, statement, verdict }) => (
        <li key={id}>
          <VerdictChip verdict={verdict} />{' '}
          <a href={claimPath(id)}>
            <Inline text={statement} />
          </a>
        </li>
      ))}
    </ul>
  );
}
