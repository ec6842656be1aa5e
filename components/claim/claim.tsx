import type { ShownClaim } from '../data';
import { claimPath } from '../look/address';
import { Inline } from '../look/inline';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './claim.module.css';
import { Permalink } from './permalink';
import { ProofList } from './proof-list';
import { StanceList } from './stance-list';

function versionRange({ from, until }: ShownClaim): string | undefined {
  if (from && until) return `Next.js ${from} to ${until}`;
  if (from) return `since Next.js ${from}`;
  return until && `until Next.js ${until}`;
}

interface Props {
  claim: ShownClaim;
  /** On its own page the statement is the heading above. */
  isAlone?: boolean;
  /** Its address is not to be copied: what is around it has another. */
  hasNoLink?: boolean;
}

/** One claim with everything that settles it: who says what, the verdict, why, and the proof. */
export function Claim({ claim, isAlone, hasNoLink }: Props) {
  const range = versionRange(claim);
  return (
    <article
      className={styles.claim}
      id={claim.id}
      data-verdict={claim.verdict}
      aria-labelledby={`${claim.id}-statement`}
    >
      <div className={styles.head}>
        <VerdictChip verdict={claim.verdict} />
        {range && <span className={styles.range}>{range}</span>}
        {!hasNoLink && <Permalink href={claimPath(claim.id)} label={claim.statement} />}
      </div>
      <p className={styles.statement} id={`${claim.id}-statement`} hidden={isAlone}>
        <Inline text={claim.statement} />
      </p>
      <p className={styles.why}>
        <Inline text={claim.why} />
      </p>
      <StanceList stances={claim.stances} />
      <ProofList proofs={claim.proof} />
    </article>
  );
}
