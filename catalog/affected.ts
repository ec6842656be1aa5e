/** Whether a release of Next.js, in a given app, has a flaw. Without imports that weigh: the browser runs it too. */
import { type AppTrait, oppositeTraits } from '../data/schema/app-traits';
import { compareReleases, majorOf } from '../data/schema/releases';
import type { Advisory } from './types';

/** What of an advisory decides whether a release has the flaw. */
export type Ranges = Pick<Advisory, 'affects' | 'unread'>;
/** And what of it decides whether an app does. */
export type Flaw = Ranges & Pick<Advisory, 'needs'>;

/** What an app has, and has not. A trait that is missing is one that the reader does not know of. */
export type AppAnswers = Readonly<Partial<Record<AppTrait, boolean>>>;

const isRelease = (version: string) => /^\d+\.\d+\.\d+$/.test(version);

const holds = (version: string, { from, before }: { from: string; before?: string | undefined }) =>
  compareReleases(from, version) <= 0 && (before === undefined || compareReleases(version, before) < 0);

function assertRelease(version: string) {
  if (!isRelease(version)) throw new Error(`"${version}" is not a release such as 15.2.3`);
}

/**
 * The advisories whose ranges name a release.
 * @throws {Error} where `version` is not a plain release: where a canary belongs among the ranges is not known
 */
export function affectedBy<One extends Ranges>(version: string, advisories: readonly One[]): One[] {
  assertRelease(version);
  return advisories.filter(({ affects }) => affects.some((range) => holds(version, range)));
}

/** The advisories that may name a release: that part of their record could not be read. */
export function unreadFor<One extends Ranges>(version: string, advisories: readonly One[]): One[] {
  assertRelease(version);
  const known = new Set(affectedBy(version, advisories));
  return advisories.filter((one) => !known.has(one) && one.unread?.some((range) => holds(version, range)));
}

function has(answers: AppAnswers, trait: AppTrait): boolean | undefined {
  const opposite = oppositeTraits[trait];
  const answer = answers[opposite ?? trait];
  return opposite && answer !== undefined ? !answer : answer;
}

/** The traits of which one must be there, and which of them the reader has not answered. */
function stateOf(need: AppTrait | AppTrait[], answers: AppAnswers) {
  const traits = [need].flat();
  const found = traits.map((trait) => has(answers, trait));
  return { isMet: found.includes(true), isRuledOut: found.every((one) => one === false) };
}

/** What a flaw means for an app: it has it, it may have it, that cannot be said, or its answers rule it out. */
export type Exposure = 'affected' | 'possibly' | 'unread' | 'ruled-out';

/** One flaw of a release, for one app. */
export interface Finding<One> {
  advisory: One;
  exposure: Exposure;
  /** What the flaw needs and the reader has not said; of a list, one is enough. */
  unanswered: (AppTrait | AppTrait[])[];
  /** The first release with the fix; undefined where none is known. */
  fix: string | undefined;
  /** Whether one gets there without a new major version. */
  isFixInLine: boolean;
}

function exposureTo({ needs }: Flaw, answers: AppAnswers, isRead: boolean) {
  const states = needs.map((need) => ({ need, ...stateOf(need, answers) }));
  const unanswered = states.filter(({ isMet }) => !isMet).map(({ need }) => need);
  if (states.some(({ isRuledOut }) => isRuledOut)) return { exposure: 'ruled-out' as const, unanswered: [] };
  if (!isRead) return { exposure: 'unread' as const, unanswered };
  return { exposure: unanswered.length > 0 ? ('possibly' as const) : ('affected' as const), unanswered };
}

function finding<One extends Flaw>(advisory: One, version: string, answers: AppAnswers): Finding<One> {
  const range = advisory.affects.find((one) => holds(version, one));
  const fix = range?.before;
  return {
    advisory,
    ...exposureTo(advisory, answers, range !== undefined),
    fix,
    isFixInLine: fix !== undefined && majorOf(fix) === majorOf(version),
  };
}

/**
 * Every flaw that a release has or may have, with what it means for an app. What a reader does not know counts as
 * possible: only an answer rules a flaw out.
 * @throws {Error} where `version` is not a plain release
 */
export function findingsFor<One extends Flaw>(
  version: string,
  answers: AppAnswers,
  advisories: readonly One[],
): Finding<One>[] {
  const concerned = new Set([...affectedBy(version, advisories), ...unreadFor(version, advisories)]);
  return advisories.filter((one) => concerned.has(one)).map((one) => finding(one, version, answers));
}

/** The traits that would decide something about a release, those that decide most first. Opposites are asked once. */
export function traitsToAsk(version: string, advisories: readonly Flaw[]): AppTrait[] {
  const counts = new Map<AppTrait, number>();
  for (const { advisory } of findingsFor(version, {}, advisories)) {
    for (const trait of advisory.needs.flat()) {
      const asked = oppositeTraits[trait] ?? trait;
      counts.set(asked, (counts.get(asked) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([trait]) => trait);
}
