/** The releases that the lab runs, and how one that nobody planned for is set up. */
import { extraTargets as extra, targets as pinned, releaseOf } from '../data/schema/experiment';

export interface Target {
  /** Name of the folder of its recordings. */
  id: string;
  next: string;
  react: string;
  cacheComponents: boolean;
  /** Where it is not the one that the release builds with by default. */
  bundler?: 'webpack';
}

export const pinnedTargets: readonly Target[] = pinned;
export const extraTargets: readonly Target[] = extra;

export const lineOf = ({ next }: Pick<Target, 'next'>) => Number(next.split('.')[0]);

interface Asked {
  /** The pinned targets on which the question makes sense; all, where it is not given. */
  on?: readonly string[] | undefined;
  /** The targets besides these. */
  also?: readonly string[] | undefined;
}

export function isAskedOn({ on, also = [] }: Asked, target: Target): boolean {
  if (target.bundler) return also.includes(target.id);
  if (on === undefined || on.includes(target.id)) return true;
  if (pinnedTargets.some(({ id }) => id === target.id)) return false;
  return pinnedTargets.some(
    (pinned) =>
      on.includes(pinned.id) &&
      lineOf(pinned) === lineOf(target) &&
      pinned.cacheComponents === target.cacheComponents,
  );
}

/** The targets of a release, or the one with this id; a release that is not pinned gets the React of its line. */
export function targetsOf(release: string): readonly Target[] {
  const known = [...pinnedTargets, ...extraTargets].filter(
    ({ id, next }) => id === release || next === release,
  );
  if (known.length > 0) return known;
  const next = releaseOf(release);
  const sibling = pinnedTargets.find((target) => lineOf(target) === lineOf({ next }));
  if (!sibling || !/^\d+\.\d+\.\d+(-\S+)?$/.test(next)) return [];
  return [{ id: release, next, react: sibling.react, cacheComponents: next !== release }];
}
