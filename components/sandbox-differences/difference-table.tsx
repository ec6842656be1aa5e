import {
  type Difference,
  type DifferingStep,
  differenceGroups,
  stepsThatDiffer,
} from 'next-sandbox/differences';
import type { ConformanceCaseView } from '../data';
import { casePath } from '../ui/address';
import { Inline } from '../ui/inline';
import plain from '../ui/plain-table.module.css';
import styles from './difference-table.module.css';

type Cases = readonly Pick<ConformanceCaseView, 'id' | 'group' | 'name'>[];

/**
 * Everything the sandbox does otherwise than Next.js: the list that its tests hold, in full.
 *
 * @param cases of the conformance suite: an entry that one shows links to it, and one that differs without an entry gets its own
 */
export function DifferenceTable({ cases }: { cases: Cases }) {
  const single = stepsThatDiffer.filter(({ difference }) => difference === undefined);
  return (
    <>
      {differenceGroups.map(({ title, entries }) => (
        <table key={title} className={`${plain.table} ${styles.table}`}>
          <caption>{title} </caption>
          <thead data-pagefind-ignore="">
            <tr>
              <th scope="col">In Next.js 16.4.6</th>
              <th scope="col">In this sandbox</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <DifferenceRow key={entry.id} entry={entry} cases={cases} />
            ))}
          </tbody>
        </table>
      ))}
      {single.length > 0 && <SingleCases steps={single} cases={cases} />}
    </>
  );
}

function DifferenceRow({ entry, cases }: { entry: Difference; cases: Cases }) {
  const { id, subject, here, reason } = entry;
  return (
    <tr id={id}>
      <th scope="row">
        <Inline text={subject} />
      </th>
      <td>
        <Inline text={here} />
        {stepsThatDiffer
          .filter(({ difference }) => difference === id)
          .map((step) => (
            <p key={step.step} className={styles.shown}>
              A case shows it: <CaseName step={step} cases={cases} />
            </p>
          ))}
      </td>
      <td>
        <Inline text={reason} />
      </td>
    </tr>
  );
}

/** What is otherwise in one case only, from the list of cases that may fail. */
function SingleCases({ steps, cases }: { steps: readonly DifferingStep[]; cases: Cases }) {
  return (
    <table className={`${plain.table} ${styles.table}`}>
      <caption>In individual cases </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Holds in Next.js 16.4.6, but not in this sandbox</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.step}>
            <th scope="row">
              <CaseName step={step} cases={cases} />
            </th>
            <td>
              <Inline text={step.reason} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a case, as a link to its row; a step of an example has none. */
function CaseName({ step: { example, step }, cases }: { step: DifferingStep; cases: Cases }) {
  const found = cases.find(({ group, name }) => group === example && name === step);
  return found ? (
    <a href={casePath(found.id)}>
      <Inline text={step} />
    </a>
  ) : (
    <Inline text={step} />
  );
}
