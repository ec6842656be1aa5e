/** What conformance cases do otherwise on a release that is not out yet: from the two records alone. */
import {
  type ConformanceMode,
  type ConformanceRecord,
  conformanceModes,
  type PreviewRecord,
  previewTargets,
} from '../../data/schema';
import type { ConformanceContent } from './read';
import type { CaseOnPreview, ConformanceGroup, ConformanceOnPreview } from './types';

interface Compared {
  mode: ConformanceMode;
  before: CaseOnPreview['before'];
  after: CaseOnPreview['after'];
}

/** The modes in which a case was run on both releases. */
const comparedIn = (
  today: ConformanceRecord['cases'][number],
  preview: PreviewRecord['cases'][number] | undefined,
): Compared[] =>
  conformanceModes.flatMap((mode) => {
    const [before, after] = [today.next[mode], preview?.next[mode]];
    return before === undefined || after === undefined ? [] : [{ mode, before, after }];
  });

/** What differs in the same way in both modes is one change. */
function changesIn(compared: readonly Compared[]): Omit<CaseOnPreview, 'shown'>[] {
  const changes: Omit<CaseOnPreview, 'shown'>[] = [];
  for (const { mode, before, after } of compared.filter((each) => each.before !== each.after)) {
    const same = changes.find((one) => one.before === before && one.after === after);
    if (same) same.modes.push(mode);
    else changes.push({ modes: [mode], before, after });
  }
  return changes;
}

/** Results of other files than today's, or of an earlier preview, say nothing of what changes: they count as not run. */
const isOf = (today: ConformanceRecord, next: string | undefined) => (preview: PreviewRecord) =>
  preview.release === next &&
  preview.build === today.build &&
  preview.group === today.group &&
  preview.checksum === today.checksum;

/**
 * Compares what Next.js itself did in each case.
 * @param groups the cases as the page of the suite shows them
 * @param next the release that is not out yet
 * @returns undefined where no case was run on a preview with the files that it has today
 */
export function conformanceOnPreview(
  { records, previews }: Pick<ConformanceContent, 'records' | 'previews'>,
  groups: readonly ConformanceGroup[],
  next = previewTargets[0]?.next,
): ConformanceOnPreview | undefined {
  const shown = new Map(
    groups.flatMap(({ cases }) => cases.map((each) => [`${each.group}: ${each.name}`, each] as const)),
  );
  const found: ConformanceOnPreview = { results: 0, changed: [], notRun: 0 };
  for (const today of records) {
    const preview = previews.find(isOf(today, next));
    for (const each of today.cases) {
      const compared = comparedIn(
        each,
        preview?.cases.find(({ name }) => name === each.name),
      );
      const view = shown.get(`${today.group}: ${each.name}`);
      found.results += compared.length;
      if (compared.length < Object.keys(each.next).length) found.notRun += 1;
      if (view) found.changed.push(...changesIn(compared).map((change) => ({ ...change, shown: view })));
    }
  }
  return found.results === 0 ? undefined : found;
}
