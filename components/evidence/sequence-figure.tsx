import type { ExperimentView } from '../data';
import { evidencePath } from '../ui/address';
import styles from './evidence.module.css';
import { Playable } from './play-button';
import { Sequence } from './sequence';
import { recordedTargets } from './targets';

interface Props {
  experiment: ExperimentView;
  caption: string;
  /** Which exchanges, counted from 1 as the page of the experiment lists them; all, where it is not given. */
  show?: readonly number[] | undefined;
}

/**
 * Requests of one experiment inside an article, as they were recorded on the newest release.
 * @throws {Error} where the recording has no exchange of that number
 */
export function SequenceFigure({ experiment, caption, show }: Props) {
  const newest = recordedTargets(experiment.recordings).at(-1);
  const all = newest ? (experiment.recordings[newest.id]?.exchanges ?? []) : [];
  const shown = (show ?? all.map((_, index) => index + 1)).map((number) => {
    const exchange = all[number - 1];
    if (!exchange) throw new Error(`there is no exchange ${number}; ${experiment.id} has ${all.length}`);
    return exchange;
  });
  return (
    <figure className={styles.sequenceFigure}>
      <figcaption>
        {caption} <a href={evidencePath(experiment.id)}>Recorded on {newest?.label}</a>
      </figcaption>
      <Playable>
        <Sequence exchanges={shown} />
      </Playable>
    </figure>
  );
}
