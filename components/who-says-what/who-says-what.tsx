import type { ClaimView, Source } from '../data';
import { labelOf } from '../sources/source-label';
import { claimPath } from '../ui/address';
import { Inline } from '../ui/inline';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './who-says-what.module.css';

interface Props {
  caption: string;
  claims: readonly ClaimView[];
  sources: readonly Source[];
}

function Row({ claim, sources }: { claim: ClaimView; sources: readonly Source[] }) {
  return (
    <tr>
      <th scope="row">
        <a href={claimPath(claim.id)}>
          <Inline text={claim.statement} />
        </a>
      </th>
      {sources.map(({ id }) => {
        const says = claim.stances.find(({ source }) => source === id)?.says ?? 'silent';
        return (
          <td key={id} data-says={says} data-source={labelOf(id)}>
            {says}
          </td>
        );
      })}
      <td data-source="Verdict">
        <VerdictChip verdict={claim.verdict} />
      </td>
    </tr>
  );
}

/** The articles side by side: which of them asserts, denies or qualifies each disputed claim. */
export function WhoSaysWhat({ caption, claims, sources }: Props) {
  return (
    <table className={styles.table}>
      <caption>{caption} </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Claim</th>
          {sources.map(({ id }) => (
            <th scope="col" key={id}>
              {labelOf(id)}
            </th>
          ))}
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <Row claim={claim} sources={sources} key={claim.id} />
        ))}
      </tbody>
    </table>
  );
}
