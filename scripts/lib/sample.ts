/** A few of many, another few with each seed: over the days everything has its turn. */
import { createHash } from 'node:crypto';

/** The seed where none is given: today's date, such as `2026-11-28`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** @returns so many of the names, in the order given; the same for the same seed */
export function sampleOf(names: readonly string[], count: number, seed: string): string[] {
  const rank = (name: string) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const ranked = [...names].sort((one, other) => rank(one).localeCompare(rank(other)));
  const chosen = new Set(ranked.slice(0, count));
  return names.filter((name) => chosen.has(name));
}
