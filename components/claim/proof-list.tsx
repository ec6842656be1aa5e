import type { ShownProof } from '../data';
import { advisoryAddress, evidencePath } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './claim.module.css';

const sourceCodeAddress = (file: string) => `https://unpkg.com/${file.replace(' ', '/')}`;

/** A proof's kind, and the address where it is. */
function referenceOf(proof: ShownProof): { kind: string; address: string; name: string } {
  if ('run' in proof) {
    return { kind: 'Experiment', address: evidencePath(proof.experiment), name: proof.run.question };
  }
  if ('docs' in proof) {
    return { kind: 'Documentation', address: proof.docs, name: proof.docs.replace('https://', '') };
  }
  if ('sourceCode' in proof) {
    return { kind: 'Source code', address: sourceCodeAddress(proof.sourceCode), name: proof.sourceCode };
  }
  return { kind: 'Advisory', address: advisoryAddress(proof.advisory), name: proof.advisory };
}

/** What a reader can open to check a verdict. */
export function ProofList({ proofs }: { proofs: readonly ShownProof[] }) {
  return (
    <ul className={styles.proofs} aria-label="Proof">
      {proofs.map((proof) => {
        const { kind, address, name } = referenceOf(proof);
        return (
          <li key={`${address} ${proof.shows}`}>
            <span className={styles.kind}>{kind}</span>{' '}
            <span>
              <Inline text={proof.shows} />
            </span>
            <div className={styles.where}>
              <a href={address}>{name}</a>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
