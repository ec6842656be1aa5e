import { clsx } from 'clsx';
import type { DecisionRow, DecisionVerdict, Source, SourceId, Vote } from '../data';
import { pathOnSite } from '../ui/address';
import { agreementOf, stanceTally } from './agreement';
import { comparedIn, sourceLabel } from './source-label';
import styles from './sources.module.css';

/** One thin column per use case; the shape of the whole is what counts, the table has the words. */
function Strip({
  marks,
}: {
  marks: readonly { id: string; choice: Vote | DecisionVerdict; differs: boolean }[];
}) {
  return (
    <span className={styles.strip} aria-hidden="true">
      {marks.map(({ id, choice, differs }) => (
        <span key={id} className={clsx(styles.tick, styles[choice], differs && styles.differs)} />
      ))}
    </span>
  );
}

function SourceRow({ source, rows }: { source: SourceId; rows: readonly DecisionRow[] }) {
  const votes = rows.map(({ id, votes, verdict }) => ({ id, vote: votes[source], verdict }));
  const { agrees, partly, differs, silent } = stanceTally(votes);
  const marks = votes.map(({ id, vote, verdict }) => ({
    id,
    choice: vote,
    differs: agreementOf(vote, verdict) === 'differs',
  }));
  return (
    <tr>
      <th scope="row">{sourceLabel[source]}</th>
      <td className={styles.stripCell}>
        <Strip marks={marks} />
      </td>
      <td data-name="agrees">{agrees}</td>
      <td data-name="in part">{partly}</td>
      <td data-name="differs">{differs}</td>
      <td data-name="silent">{silent}</td>
    </tr>
  );
}

/** How far each source agrees with the verdicts, over every row of the decision table. */
export function AgreementMap({
  rows,
  sources,
}: {
  rows: readonly DecisionRow[];
  sources: readonly Source[];
}) {
  const verdicts = rows.map(({ id, verdict }) => ({ id, choice: verdict, differs: false }));
  return (
    <table className={styles.map}>
      <caption>
        The {rows.length} use cases of the <a href={pathOnSite('/decisions')}>decision table</a>, one column
        each: violet is a Server Action, orange a Route Handler, a frame no endpoint at all, and a gap means
        that it says nothing. A mark below a column says that the article differs from the verdict.
      </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Votes</th>
          <th scope="col">Agrees</th>
          <th scope="col">In part</th>
          <th scope="col">Differs</th>
          <th scope="col">Silent</th>
        </tr>
      </thead>
      <tbody>
        {comparedIn(sources).map((id) => (
          <SourceRow source={id} rows={rows} key={id} />
        ))}
        <tr className={styles.verdictRow}>
          <th scope="row">Verdict</th>
          <td className={styles.stripCell}>
            <Strip marks={verdicts} />
          </td>
          <td colSpan={4}>by the rules, for Next.js 16.4</td>
        </tr>
      </tbody>
    </table>
  );
}
