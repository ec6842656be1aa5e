import { releaseOf } from '../../data/schema';
import type { ExperimentText, Observed } from './types';

type Expected = ExperimentText['observations'][number]['expected'];

const isPerRelease = (expected: Expected): expected is Record<string, Observed> =>
  typeof expected === 'object' && expected !== null && !Array.isArray(expected);

/**
 * What is expected on a target such as `16.4.6-cache-components`: the value for the target, else for its release, else
 * for its line; undefined where nothing is.
 */
export function expectedOn(expected: Expected, target: string): Observed | undefined {
  if (!isPerRelease(expected)) return expected;
  const release = releaseOf(target);
  const line = target.split('.')[0] ?? '';
  const mode = line + target.slice(release.length);
  return [target, mode, release, line].map((key) => expected[key]).find((value) => value !== undefined);
}

export const sameObserved = (one: Observed | undefined, other: Observed | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** As a reader sees it in a table. */
export const observedText = (value: Observed | undefined): string => {
  if (value === undefined) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return Array.isArray(value)
    ? value.map((each) => observedText(each)).join(', ') || 'none'
    : String(value ?? 'none');
};
