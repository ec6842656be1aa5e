import type { ClaimView } from '../data';
import { claimPath } from '../ui/address';
import { Inline } from '../ui/inline';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './claim.module.css';

type ShortClaim = Pick<ClaimView, 'id' | 'statement' | 'verdict'>;

/** A claim in a list: the verdict, and the statement as a link to its page. */
export const ClaimLink = ({ claim: { id, statement, verdict } }: { claim: ShortClaim }) => (
  <li>
    <VerdictChip verdict={verdict} />{' '}
    <a href={claimPath(id)}>
      <Inline text={statement} />
    </a>
  </li>
);

/** Claims in one line each. */
export const ClaimLinks = ({ claims }: { claims: readonly ShortClaim[] }) => (
  <ul className={styles.links}>
    {claims.map((claim) => (
      <ClaimLink key={claim.id} claim={claim} />
    ))}
  </ul>
);
