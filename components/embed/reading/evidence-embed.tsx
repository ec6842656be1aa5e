import { useCallback } from 'react';
import { evidenceFields } from '../../../embed/parameters/other-fields';
import type { RecordedExchange, Seen } from '../../data';
import { ObservationTable } from '../../evidence/observation-table';
import { RecordedExchanges } from '../../evidence/recorded-exchanges';
import { Sequence } from '../../evidence/sequence';
import { Inline } from '../../ui/inline';
import styles from './evidence-embed.module.css';
import { ReadingFrame } from './frame';
import { releasesAsked, unknownReleases } from './releases-asked';
import { useAsked } from './use-asked';

/** An experiment as an embed shows it. */
export interface ShownExperiment extends Seen {
  id: string;
  question: string;
  answer: string;
  why?: string;
  /** Of the newest release with any: what was sent there. */
  newest?: { label: string; node: string; exchanges: RecordedExchange[] };
  /** Times as ratios, drawn while the site is built, as HTML. */
  ratios: string;
}

/** Drawn in full, more of them would be higher than a slide. */
const mostDrawn = 6;

/** An experiment in a frame: the answer, what was seen on each release, and what was sent. */
export function EvidenceEmbed(experiment: ShownExperiment) {
  const { id, recordings } = experiment;
  const check = useCallback(
    (values: Record<string, unknown>) => unknownReleases(values, recordings),
    [recordings],
  );
  const asked = useAsked(evidenceFields, check);
  return (
    <ReadingFrame
      asked={asked}
      title={`Experiment ${id}, run on real builds of Next.js`}
      original={`/evidence/${id}`}
    >
      <Experiment {...experiment} recordings={releasesAsked(asked.values, recordings)} />
    </ReadingFrame>
  );
}

function Experiment({ question, answer, why, newest, ratios, ...seen }: ShownExperiment) {
  return (
    <div className={styles.experiment}>
      <h1>
        <Inline text={question} />
      </h1>
      <p className={styles.answer}>
        <Inline text={answer} />
      </p>
      <ObservationTable experiment={seen} />
      {why && (
        <p className={styles.why}>
          <Inline text={why} />
        </p>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn while the site is built, from our own numbers */}
      {ratios && <div dangerouslySetInnerHTML={{ __html: ratios }} />}
      {newest && <Exchanges {...newest} />}
    </div>
  );
}

function Exchanges({ label, node, exchanges }: NonNullable<ShownExperiment['newest']>) {
  return (
    <section className={styles.exchanges}>
      <h2>
        What was sent, as recorded on {label} and Node.js {node}
      </h2>
      {exchanges.length <= mostDrawn && <Sequence exchanges={exchanges} />}
      <RecordedExchanges exchanges={exchanges} />
    </section>
  );
}
