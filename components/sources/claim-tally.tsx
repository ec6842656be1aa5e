import type { ClaimView, Source, VerdictGroup } from '../data';
import { pathOnSite } from '../ui/address';
import { claimKindLabels } from '../verdict/claim-kind-labels';
import { VerdictChip } from '../verdict/verdict-chip';
import { labelOf } from './source-label';
import styles from './sources.module.css';

interface Props {
  claims: readonly ClaimView[];
  sources: readonly Source[];
  groups: readonly VerdictGroup[];
}

const assertedBy = (source: string, claims: readonly ClaimView[]) =>
  claims.filter(({ stances }) => stances.some((one) => one.source === source && one.says === 'asserts'));

/** One row for the kinds of claims, and one for the verdicts on each. */
const Head = ({ groups }: Pick<Props, 'groups'>) => (
  <thead data-pagefind-ignore="">
    <tr>
      <th scope="col" rowSpan={2}>
        Article
      </th>
      <th scope="col" rowSpan={2}>
        Asserts
      </th>
      {groups.map(({ kind, verdicts }) => (
        <th scope="colgroup" colSpan={verdicts.length} key={kind}>
          {claimKindLabels[kind]}
        </th>
      ))}
    </tr>
    <tr>
      {groups.flatMap(({ verdicts }) =>
        verdicts.map(({ verdict }) => (
          <th scope="col" key={verdict}>
            <VerdictChip verdict={verdict} />
          </th>
        )),
      )}
    </tr>
  </thead>
);

/** What became of the claims that each source asserts. */
export function ClaimTally({ claims, sources, groups }: Props) {
  const verdicts = groups.flatMap((group) => group.verdicts.map(({ verdict }) => verdict));
  const facts = claims.filter(({ kind }) => kind === 'fact').length;
  return (
    <table className={styles.map}>
      <caption>
        The verdicts on what each article asserts, out of the {claims.length} claims settled so far: {facts}{' '}
        statements of fact, and {claims.length - facts} pieces of advice.{' '}
        <a href={pathOnSite('/claims#verdicts')}>What the verdicts mean</a>
      </caption>
      <Head groups={groups} />
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
