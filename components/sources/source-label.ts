import type { SourceId } from '../data';

/** A name short enough for a table head; the full title is on the source's card. */
export const sourceLabel: Record<SourceId, string> = {
  'alhabil-2024': 'Alhabil',
  'next15-decision-tree': 'Decision tree',
  'handling-api-routes': 'Handling API Routes',
  'raj-next14': 'Raj',
  'paradigm-shift': 'Tutorial',
};

/** Whether the decision table has the votes of a source: those of the five, not of a further one. */
const isCompared = (id: string): id is SourceId => id in sourceLabel;

/** @returns the ids of those sources that the decision table compares */
export const comparedIn = (sources: readonly { id: string }[]): SourceId[] =>
  sources.map(({ id }) => id).filter(isCompared);

/** A further source is called by the words of its id: `smith-2026` is "Smith 2026". */
export function labelOf(id: string): string {
  if (isCompared(id)) return sourceLabel[id];
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
