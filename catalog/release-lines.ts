/** What the ranges of the advisories say about a whole line of releases: its end, and where it becomes safe. */
import { compareReleases, majorOf } from '../data/schema/releases';
import { affectedBy, type Ranges, unreadFor } from './affected';

/** Older majors have neither actions nor handlers, and the ranges about them say little. */
const oldestMajor = 12;

/** A release after every one of its line: what it is affected by is what the line never fixes. */
const endOf = (line: string) => (line.includes('.') ? `${line}.999999` : `${line}.999999.0`);

const isIn = (release: string, line: string) => release.startsWith(`${line}.`);

const lastOf = (releases: readonly string[]) => releases.toSorted(compareReleases).at(-1);

const fixesOf = (advisories: readonly Ranges[]) =>
  advisories.flatMap(({ affects }) => affects.map(({ before }) => before));

/** What affects the last release of a line such as `14` or `15.4`, so that only another line has the fix. */
export const unfixedIn = <One extends Ranges>(line: string, advisories: readonly One[]): One[] =>
  affectedBy(endOf(line), advisories);

/** The lowest release of a line such as `16` or `15.5` from which on no range names any; undefined where none is. */
export function lowestSafe(line: string, advisories: readonly Ranges[]): string | undefined {
  if (unfixedIn(line, advisories).length > 0) return undefined;
  return lastOf(fixesOf(advisories).filter((fix) => isIn(fix, line)));
}

/** A line of releases as a row of a table. */
export interface ReleaseLine<One> {
  /** Such as `14`, or `15.4` where other lines of its major have fixes. */
  line: string;
  /** What its last release is affected by. */
  unfixed: One[];
  /** What its last release may be affected by, where the record could not be read. */
  unread: One[];
  safeFrom: string | undefined;
}

function linesOfMajor(major: number, advisories: readonly Ranges[]): string[] {
  if (lowestSafe(String(major), advisories) === undefined) return [String(major)];
  const minors = fixesOf(advisories)
    .filter((fix) => majorOf(fix) === major)
    .map((fix) => Number(fix.split('.')[1]));
  return Array.from({ length: Math.max(...minors) + 1 }, (_, minor) => `${major}.${minor}`).reverse();
}

/** Every line that the ranges speak of, newest first: by minor where the major is kept safe, else the major alone. */
export function releaseLines<One extends Ranges>(advisories: readonly One[]): ReleaseLine<One>[] {
  const newest = Math.max(...fixesOf(advisories).map(majorOf));
  const majors = Array.from({ length: newest - oldestMajor + 1 }, (_, index) => newest - index);
  return majors
    .flatMap((major) => linesOfMajor(major, advisories))
    .map((line) => ({
      line,
      unfixed: unfixedIn(line, advisories),
      unread: unreadFor(endOf(line), advisories),
      safeFrom: lowestSafe(line, advisories),
    }));
}

/** The majors that have a release without a known flaw, oldest first, each with the lowest. */
export const majorsKeptSafe = (
  advisories: readonly Ranges[],
): (readonly [major: number, release: string])[] =>
  [...new Set(fixesOf(advisories).map(majorOf))]
    .sort((one, other) => one - other)
    .flatMap((major) => {
      const safe = lowestSafe(String(major), advisories);
      return safe === undefined ? [] : [[major, safe] as const];
    });
