import type { ReactNode } from 'react';
import { ClaimLinks } from '../claim/claim-links';
import type { ClaimView, ExperimentView, NextRelease } from '../data';
import { StaticCode } from '../live-example/static-code';
import type { CodeLine } from '../live-example/types';
import { Inline } from '../ui/inline';
import { counted } from './counted';
import styles from './evidence.module.css';
import { NextReleaseNote } from './next-release-note';
import { ObservationTable } from './observation-table';
import { RatioPlots } from './ratio-plot';
import { RecordedExchanges } from './recorded-exchanges';
import { Sequence } from './sequence';
import { recordedTargets } from './targets';

interface Props {
  experiment: ExperimentView;
  /** The claims that rest on it. */
  claims: readonly Pick<ClaimView, 'id' | 'statement' | 'verdict'>[];
  /** Its files, highlighted, by path. */
  code: readonly (readonly [path: string, lines: CodeLine[]])[];
  /** Address that opens the app in the playground; undefined where there is nothing to open. */
  playground: string | undefined;
  /** What a preview of the next release does; undefined where none is recorded. */
  next: NextRelease | undefined;
}

/** An experiment for somebody who has read nothing else: the answer, what was seen, the exchange, and how to repeat it. */
export function Experiment({ experiment, claims, code, playground, next }: Props) {
  const { id, answer, why } = experiment;
  return (
    <>
      <p className={styles.answer}>
        <Inline text={answer} />
      </p>
      <ObservationTable experiment={experiment} />
      {why && (
        <p className={styles.note}>
          <Inline text={why} />
        </p>
      )}
      <NextReleaseNote next={next} experiments={[id]} />
      <RatioPlots measurements={experiment.measurements} />
      <Part title="Claims that it supports">
        {claims.length === 0 ? <p>None yet.</p> : <ClaimLinks claims={claims} />}
      </Part>
      <Part title="The exchange">
        <Recordings experiment={experiment} />
      </Part>
      <Part title="Run it again">
        <p>
          In a clone of this project, this command installs the releases it needs and compares the results
          with those shown here:
        </p>
        <pre className={styles.command}>
          <code>npm run evidence -- --only {id} --verify</code>
        </pre>
        {playground && (
          <p>
            <a href={playground}>Open the app in the playground</a>, which runs it in this browser.
          </p>
        )}
      </Part>
      <Part title="Its files">
        {code.map(([path, lines]) => (
          <details key={path} className={styles.file}>
            <summary>
              <code>{path}</code>
            </summary>
            <StaticCode lines={lines} />
          </details>
        ))}
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

/** Newest first: that is what most readers run. */
function Recordings({ experiment: { recordings } }: { experiment: ExperimentView }) {
  return recordedTargets(recordings)
    .reverse()
    .map(({ id, label }, index) => {
      const { exchanges = [], node } = recordings[id] ?? {};
      return (
        <details key={id} className={styles.recording} open={index === 0}>
          <summary>
            {label}{' '}
            <span>
              {counted(exchanges.length, 'request')}, Node.js {node}
            </span>
          </summary>
          {exchanges.length === 0 ? (
            <p>No requests were sent. The result is in the build’s output.</p>
          ) : (
            <>
              <Sequence exchanges={exchanges.slice(0, 12)} />
              <RecordedExchanges exchanges={exchanges} />
            </>
          )}
        </details>
      );
    });
}
