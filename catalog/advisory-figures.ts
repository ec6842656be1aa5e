/** The numbers that articles give of the advisories: counted from the data, never typed. */
import { offTopicSubjects, severities } from '../data/schema';
import { lowestSafe, unfixedIn } from './release-lines';
import type { Advisory } from './types';

/** What to count; without anything, all. Each of them narrows. */
export interface AdvisoryQuery {
  /** A line whose last release has them, such as `14`. */
  line?: string | undefined;
  /** A subject, such as `handler`. */
  about?: string | undefined;
  /** A trait that all of them need, or of which one is enough. */
  needs?: string | undefined;
  severity?: string | undefined;
  /** Ids, in the order in which they are shown. */
  ids?: readonly string[] | undefined;
  /** Only what has to do with actions, handlers and what guards them. */
  onTopic?: boolean | undefined;
}

/** Whether a flaw has to do with actions, handlers, caching and the proxy, and not with images or `next dev` alone. */
export const isOnTopic = ({ about }: Pick<Advisory, 'about'>): boolean => !offTopicSubjects.includes(about);

const sameOrUnasked = (asked: string | undefined, values: readonly string[]) =>
  asked === undefined || values.includes(asked);

/**
 * The advisories that a query finds.
 * @throws {Error} where it finds none, or an id is not in the list: the article would state a mistake
 */
export function findAdvisories(advisories: readonly Advisory[], query: AdvisoryQuery): Advisory[] {
  const { line, about, needs, severity, ids } = query;
  const unknown = ids?.find((id) => !advisories.some((one) => one.id === id));
  if (unknown)
    throw new Error(`write the id of an advisory in data/advisories.yaml; "${unknown}" is not one`);
  const found = (line === undefined ? [...advisories] : unfixedIn(line, advisories)).filter(
    (one) =>
      sameOrUnasked(about, [one.about, ...(one.alsoAbout ?? [])]) &&
      sameOrUnasked(needs, one.needs.flat()) &&
      sameOrUnasked(severity, [one.severity]) &&
      (ids === undefined || ids.includes(one.id)) &&
      (!query.onTopic || isOnTopic(one)),
  );
  if (found.length === 0) throw new Error('ask for something that at least one advisory has');
  return found;
}

/**
 * The lowest release of a line from which on no advisory names any.
 * @throws {Error} where the line has none
 */
export function safeReleaseOf(line: string, advisories: readonly Advisory[]): string {
  const found = lowestSafe(line, advisories);
  if (!found)
    throw new Error(`name a major that has a release without a known vulnerability; ${line} has none`);
  return found;
}

/** The releases with the fix, as a list in a sentence: "12.3.5, 13.5.9 and 15.2.3". */
export function fixesInWords({ affects }: Pick<Advisory, 'affects'>): string {
  const fixes = [...new Set(affects.map(({ before }) => before))];
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(fixes);
}

/** The worst first; of the same severity, the newest. */
export const mostSevereFirst = (advisories: readonly Advisory[]): Advisory[] =>
  advisories
    .toReversed()
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
