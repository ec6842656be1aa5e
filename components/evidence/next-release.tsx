import type { ReactNode } from 'react';
import type { ConformanceOnPreview, ExperimentView, NextRelease } from '../data';
import { evidencePath } from '../ui/address';
import { Inline } from '../ui/inline';
import { CasesInShort, CasesNotRun, ChangedCases } from './changed-cases';
import { ChangedExperiments } from './changed-experiments';
import { counted } from './counted';
import styles from './evidence.module.css';
import { modesLabel } from './targets';

interface ReportProps {
  /** From the experiments; undefined where none is recorded on a preview. */
  next: NextRelease | undefined;
  /** From the conformance cases; undefined where none was run on a preview. */
  cases: ConformanceOnPreview | undefined;
}

/** What a preview of the next release does differently from today's. */
export function NextReleaseReport({ next, cases }: ReportProps) {
  if (!next) return <p>No preview of the next release is recorded at the moment.</p>;
  const { release, comparedWith, changed, unchanged, notRun } = next;
  return (
    <>
      <InShort next={next} />
      {cases && <CasesInShort cases={cases} />}
      {changed.length > 0 && (
        <Part title="What differs">
          <ChangedExperiments changed={changed} release={release} comparedWith={comparedWith} />
        </Part>
      )}
      {cases && cases.changed.length > 0 && (
        <Part title="Conformance cases that differ">
          <ChangedCases changed={cases.changed} release={release} comparedWith={comparedWith} />
        </Part>
      )}
      {unchanged.length > 0 && (
        <Part title="What stays the same">
          <Unchanged experiments={unchanged} />
        </Part>
      )}
      <Part title="What was not run">
        <NotRun notRun={notRun} all={[...changed.map(({ experiment }) => experiment), ...unchanged]} />
        <CasesNotRun cases={cases} />
      </Part>
      <Part title="Run it again">
        <p>
          Run these in a clone of this project. The first command installs the preview and compares it with
          the recordings; add <code>--only</code> and the id of an experiment to run only that. The second
          command runs the conformance cases; add <code>-g</code> and words of a title to run only those.
        </p>
        <pre className={styles.command}>
          <code>{'npm run evidence -- --preview --verify\nnpm run conformance -- --preview'}</code>
        </pre>
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function InShort({ next }: { next: NextRelease }) {
  const { release, comparedWith, changed, unchanged, observations } = next;
  const { same, different } = observations;
  const run = counted(changed.length + unchanged.length, 'experiment');
  const total = counted(same + different, 'observation');
  return (
    <p className={styles.answer}>
      <strong>Next.js {release}</strong> was compared with <strong>{comparedWith}</strong>: {run}, {total},
      counted separately with Cache Components on and off.{' '}
      {different === 0
        ? 'Nothing differs.'
        : `${different} of them ${different === 1 ? 'differs' : 'differ'}, in ${counted(changed.length, 'experiment')}; ${same} ${same === 1 ? 'stays' : 'stay'} the same.`}{' '}
      An observation is one thing that an experiment records, such as the status of a response.
    </p>
  );
}

const Questions = ({ experiments }: { experiments: readonly ExperimentView[] }) => (
  <ul className={styles.questions}>
    {experiments.map(({ id, question }) => (
      <li key={id}>
        <a href={evidencePath(id)}>
          <Inline text={question} />
        </a>
      </li>
    ))}
  </ul>
);

function Unchanged({ experiments }: { experiments: readonly ExperimentView[] }) {
  return (
    <details className={styles.recording}>
      <summary>
        {counted(experiments.length, 'experiment')} gave the same results in every setup in which{' '}
        {experiments.length === 1 ? 'it was' : 'they were'} run
      </summary>
      <Questions experiments={experiments} />
    </details>
  );
}

interface NotRunProps extends Pick<NextRelease, 'notRun'> {
  /** Those that were run. */
  all: readonly ExperimentView[];
}

/** Experiments that have no recording on the preview, and times, of which a preview has none. */
function NotRun({ notRun, all }: NotRunProps) {
  const timed = all.filter(({ measuresTime }) => measuresTime);
  return (
    <>
      {notRun.length === 0 ? (
        <p>Every experiment was run, in each setup in which it runs on today’s release.</p>
      ) : (
        <>
          <p>These have no recording on the preview yet:</p>
          <ul className={styles.questions}>
            {notRun.map(({ experiment: { id, question }, on }) => (
              <li key={id}>
                <a href={evidencePath(id)}>
                  <Inline text={question} />
                </a>{' '}
                ({modesLabel(on)})
              </li>
            ))}
          </ul>
        </>
      )}
      {timed.length > 0 && (
        <>
          <p>Run, but not timed, because a preview’s times say little about the release:</p>
          <Questions experiments={timed} />
        </>
      )}
    </>
  );
}
