import type { Advisory } from './types';

const partsOf = (version: string) => version.split('.').map(Number);

/** Below zero where the first release is the older one. Both are plain releases, such as 15.2.3. */
function compare(one: string, other: string): number {
  const others = partsOf(other);
  return partsOf(one).reduce((found, part, index) => found || part - (others[index] ?? 0), 0);
}

/**
 * The advisories that a release of Next.js is affected by.
 * @throws {Error} where `version` is no plain release: where a canary stands among the ranges is not known
 */
export function affectedBy(version: string, advisories: readonly Advisory[]): Advisory[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no release such as 15.2.3`);
  return advisories.filter(({ affects }) =>
    affects.some(({ from, before }) => compare(from, version) <= 0 && compare(version, before) < 0),
  );
}
