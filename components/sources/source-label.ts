import type { SourceId } from '../data';

/** A name short enough for a table head; the full title stands on the source's card. */
export const sourceLabel: Record<SourceId, string> = {
  'alhabil-2024': 'Alhabil',
  'next15-decision-tree': 'Decision tree',
  'handling-api-routes': 'Handling API Routes',
  'raj-next14': 'Raj',
  'paradigm-shift': 'Tutorial',
};
