import { claimFields } from '../../../embed/parameters/other-fields';
import { Claim } from '../../claim/claim';
import type { ShownClaim } from '../../data';
import { Inline } from '../../ui/inline';
import styles from './claim-embed.module.css';
import { ReadingFrame } from './frame';
import { useAsked } from './use-asked';

/** A claim in a frame: its verdict, what each article says, and the proof. */
export function ClaimEmbed({ claim }: { claim: ShownClaim }) {
  const asked = useAsked(claimFields);
  return (
    <ReadingFrame asked={asked} title="Claim" original={`/claims/${claim.id}`}>
      <div className={styles.claim}>
        <h1>
          <Inline text={claim.statement} />
        </h1>
        <Claim claim={claim} isAlone hasNoLink />
      </div>
    </ReadingFrame>
  );
}
