import type { Shown } from './state';

/** An app that falls silent within this time of its last change is the likely reason, and stays away; in milliseconds. */
const shortLife = 10_000;
/**
 * One that has lived longer is trusted: stopped again, it comes back so often. Silences that a younger app shares are not
 * counted: whoever has just come is the likelier reason.
 */
const mostReturns = 4;

/** @returns whether an app that has come back so often may do so again */
export const mayReturn = (returns: number | undefined): returns is number =>
  returns !== undefined && returns < mostReturns;

/** @returns how often an app has come back once it does so now */
export const countReturn = (returns: number | undefined, isShared: boolean): number | undefined =>
  returns === undefined || isShared ? returns : returns + 1;

/**
 * How often an app that has just stopped has come back; undefined where it is not to come back.
 *
 * @param silence for how long it had not answered, in seconds; undefined where it was stopped for something else
 * @param now in milliseconds of the clock that all pages share
 */
export function returnsOf(
  { since, returns }: Pick<Shown, 'since' | 'returns'>,
  silence: number | undefined,
  now: number,
): number | undefined {
  if (silence === undefined) return undefined;
  if (now - since - silence * 1000 >= shortLife) return 0;
  return mayReturn(returns) ? returns : undefined;
}
