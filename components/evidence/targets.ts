import type { ExperimentView } from '../data';

export interface RecordedTarget {
  id: string;
  /** As readers know the release. */
  label: string;
}

export const targetLabel = (id: string): string =>
  `Next.js ${id.replace('-cache-components', ' with Cache Components').replace('-webpack', ' built with webpack')}`;

const byRelease = new Intl.Collator('en', { numeric: true });

/** The releases that an experiment was recorded on, oldest first. */
export const recordedTargets = (recordings: ExperimentView['recordings']): RecordedTarget[] =>
  Object.keys(recordings)
    .sort(byRelease.compare)
    .map((id) => ({ id, label: targetLabel(id) }));
