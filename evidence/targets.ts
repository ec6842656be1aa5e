/** The releases that the lab runs, and how one that nobody planned for is set up. */
import {
  extraTargets as extra,
  targets as pinned,
  previewTargets as previews,
  releaseOf,
} from '../data/schema/experiment';

export { isPreview } from '../data/schema/experiment';

export interface Target {
  /** Name of the folder of its recordings. */
  id: string;
  next: string;
  react: string;
  cacheComponents: boolean;
  /** Where it is not the one that the release builds with by default. */
  bundler?: 'webpack';
  /** Of a release that is not out yet: the target of today that it is compared with. */
  comparedWith?: string;
}

export const pinnedTargets: readonly Target[] = pinned;
export const extraTargets: readonly Target[] = extra;
export const previewTargets: readonly Target[] = previews;

/** What is judged by what an experiment expects, and run where no release is named. */
const judgedTargets = [...pinnedTargets, ...extraTargets];

export const lineOf = ({ next }: Pick<Target, 'next'>) => Number(next.split('.')[0]);

interface Asked {
  /** The pinned targets on which the question makes sense; all, where it is not given. */
  on?: readonly string[] | undefined;
  /** The targets besides these. */
  also?: readonly string[] | undefined;
}

/** Whether an experiment is run on a target; on a preview, where it is run on the target that this is compared with. */
export function isAskedOn({ on, also = [] }: Asked, target: Target): boolean {
  const today = judgedTargets.find(({ id }) => id === target.comparedWith);
  if (today) return isAskedOn({ on, also }, today);
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
  const known = [...judgedTargets, ...previewTargets].filter(
    ({ id, next }) => id === release || next === release,
  );
  if (known.length > 0) return known;
  const next = releaseOf(release);
  const sibling = pinnedTargets.find((target) => lineOf(target) === lineOf({ next }));
  if (!sibling || !/^\d+\.\d+\.\d+(-\S+)?$/.test(next)) return [];
  return [{ id: release, next, react: sibling.react, cacheComponents: next !== release }];
}
