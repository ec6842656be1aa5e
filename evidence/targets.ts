/** The releases that the lab runs, and how one that nobody planned for is set up. */
import { targets as pinned } from '../data/schema/experiment';

export interface Target {
  /** Name of the folder of its recordings. */
  id: string;
  next: string;
  react: string;
  cacheComponents: boolean;
}

export const pinnedTargets: readonly Target[] = pinned;

export const lineOf = ({ next }: Pick<Target, 'next'>) => Number(next.split('.')[0]);

/** @param on the pinned targets on which a question makes sense; all, where it is not given */
export function isAskedOn(on: readonly string[] | undefined, target: Target): boolean {
  if (on === undefined || on.includes(target.id)) return true;
  if (pinnedTargets.some(({ id }) => id === target.id)) return false;
  return pinnedTargets.some(
    (pinned) =>
      on.includes(pinned.id) &&
      lineOf(pinned) === lineOf(target) &&
      pinned.cacheComponents === target.cacheComponents,
  );
}

/** The pinned target with this id, or a release that is not pinned: with the React of its line. */
export function targetsOf(release: string): readonly Target[] {
  const known = pinnedTargets.filter(({ id, next }) => id === release || next === release);
  if (known.length > 0) return known;
  const next = release.replace('-cache-components', '');
  const sibling = pinnedTargets.find((target) => lineOf(target) === lineOf({ next }));
  if (!sibling || !/^\d+\.\d+\.\d+(-\S+)?$/.test(next)) return [];
  return [{ id: release, next, react: sibling.react, cacheComponents: next !== release }];
}
