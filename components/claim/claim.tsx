import type { ClaimView } from '../data';
import { claimPath } from '../look/address';
import { Inline } from '../look/inline';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './claim.module.css';
import { Permalink } from './permalink';
import { ProofList } from './proof-list';
import { StanceList } from './stance-list';

function versionRange({ from, until }: ClaimView): string | undefined {
  if (from && until) return `Next.js ${from} to ${until}`;
  if (from) return `since Next.js ${from}`;
  return until && `until Next.js ${until}`;
}

interface Props {
  claim: ClaimView;
  /** On its own page the statement is the heading above. */
  isAlone?: boolean;
}

/** One claim with everything that settles it: who says what, the verdict, why, and the proof. */
export function Claim({ claim, isAlone }: Props) {
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
        <Permalink href={claimPath(claim.id)} label={claim.statement} />
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
