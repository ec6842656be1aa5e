import type { ClaimKind, ShownClaim } from '../data';
import { claimPath, pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import { claimKindLabels } from '../verdict/claim-kind-labels';
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

const legend = pathOnSite('/claims#verdicts');

/** Whether the claim is a fact or advice, as a link to what that means. */
function KindOfClaim({ kind, isPlain }: { kind: ClaimKind; isPlain: boolean | undefined }) {
  const label = claimKindLabels[kind];
  return <span className={styles.range}>{isPlain ? label : <a href={legend}>{label}</a>}</span>;
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
      <div className={styles.head} data-pagefind-ignore="">
        <VerdictChip verdict={claim.verdict} />
        <KindOfClaim kind={claim.kind} isPlain={hasNoLink} />
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
