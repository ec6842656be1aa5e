import type { NextRelease } from '../data';
import { pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';

interface Props {
  next: NextRelease | undefined;
  /** Ids of experiments. */
  experiments: readonly string[];
}

/** Which of these experiments a preview of the next release answers otherwise; nothing where none of them. */
export function NextReleaseNote({ next, experiments }: Props) {
  const changed = next?.changed.filter(({ experiment }) => experiments.includes(experiment.id)) ?? [];
  return changed.map(({ experiment: { id, question, observations }, changes }) => {
    const names = new Set(changes.map(({ observation }) => observation));
    return (
      <p key={id} className={styles.note}>
        On {next?.release}, a preview of the next release, {names.size} of {observations.length} observations
        of “
        <Inline text={question} />” {names.size === 1 ? 'differs' : 'differ'}:{' '}
        <a href={pathOnSite(`/next-release#${id}`)}>what changes</a>.
      </p>
    );
  });
}
