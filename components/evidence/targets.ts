import type { Seen } from '../data';

export interface RecordedTarget {
  id: string;
  /** As readers know the release. */
  label: string;
}

export const targetLabel = (id: string): string =>
  `Next.js ${id.replace('-cache-components', ' with Cache Components').replace('-webpack', ' built with webpack')}`;

const modeLabel = (id: string): string => {
  if (id.endsWith('-webpack')) return 'built with webpack';
  return id.endsWith('-cache-components') ? 'with Cache Components' : 'without Cache Components';
};

/** What tells targets of one release apart, such as "with and without Cache Components". */
export const modesLabel = (ids: readonly string[]): string =>
  ids
    .map(modeLabel)
    .sort()
    .join(', ')
    .replace('with Cache Components, without Cache Components', 'with and without Cache Components');

const byRelease = new Intl.Collator('en', { numeric: true });

/** The releases that an experiment was recorded on, oldest first. */
export const recordedTargets = (recordings: Seen['recordings']): RecordedTarget[] =>
  Object.keys(recordings)
    .sort(byRelease.compare)
    .map((id) => ({ id, label: targetLabel(id) }));
