import type { ContradictionView } from '../data';

/** Which side a source takes, counted from 0; undefined where it takes none. */
export function sideOf({ sides }: Pick<ContradictionView, 'sides'>, source: string): number | undefined {
  const side = sides.findIndex(({ sources }) => sources.includes(source));
  return side === -1 ? undefined : side;
}

/** On how many questions two sources both take a side, and on how many of these the same one. */
export function agreementBetween(
  contradictions: readonly Pick<ContradictionView, 'sides'>[],
  one: string,
  other: string,
): { same: number; both: number } {
  const pairs = contradictions
    .map((each) => [sideOf(each, one), sideOf(each, other)] as const)
    .filter(([a, b]) => a !== undefined && b !== undefined);
  return { same: pairs.filter(([a, b]) => a === b).length, both: pairs.length };
}
