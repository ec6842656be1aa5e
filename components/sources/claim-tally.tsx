import type { ClaimVerdict, ClaimView, Source } from '../data';
import { VerdictChip } from '../verdict/verdict-chip';
import { labelOf } from './source-label';
import styles from './sources.module.css';

const verdicts: readonly ClaimVerdict[] = ['holds', 'depends', 'outdated', 'wrong'];

const assertedBy = (source: string, claims: readonly ClaimView[]) =>
  claims.filter(({ stances }) => stances.some((one) => one.source === source && one.says === 'asserts'));

/** What became of the claims that each article asserts. */
export function ClaimTally({
  claims,
  sources,
}: {
  claims: readonly ClaimView[];
  sources: readonly Source[];
}) {
  return (
    <table className={styles.map}>
      <caption>
        The verdicts on what each article asserts, out of the {claims.length} claims settled so far.
      </caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Asserts</th>
          {verdicts.map((verdict) => (
            <th scope="col" key={verdict}>
              <VerdictChip verdict={verdict} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id }) => {
          const asserted = assertedBy(id, claims);
          return (
            <tr key={id}>
              <th scope="row">{labelOf(id)}</th>
              <td data-name="asserted">{asserted.length}</td>
              {verdicts.map((verdict) => (
                <td key={verdict} data-name={verdict}>
                  {asserted.filter((claim) => claim.verdict === verdict).length}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
