import type { DecisionVerdict, Vote } from '../data';

/** How a source's vote on a use case relates to our verdict. */
export type Agreement = 'agrees' | 'partly' | 'differs' | 'silent';

const namesBoth = new Set<Vote | DecisionVerdict>(['either', 'both']);
const namesOne = new Set<Vote | DecisionVerdict>(['action', 'route']);
const names = (verdict: DecisionVerdict) => namesBoth.has(verdict) || namesOne.has(verdict);

/**
 * Compares a vote with a verdict. Partly: one of the two names a Server Action or a Route Handler where the
 * other names both of them.
 */
export function agreementOf(vote: Vote, verdict: DecisionVerdict): Agreement {
  if (vote === 'silent') return 'silent';
  if (vote === verdict) return 'agrees';
  const overlaps = (namesBoth.has(vote) && names(verdict)) || (namesOne.has(vote) && namesBoth.has(verdict));
  return overlaps ? 'partly' : 'differs';
}

/** How many of the votes agree, agree in part, differ or are silent. */
export function stanceTally(
  pairs: readonly { vote: Vote; verdict: DecisionVerdict }[],
): Record<Agreement, number> {
  const counts = { agrees: 0, partly: 0, differs: 0, silent: 0 };
  for (const { vote, verdict } of pairs) counts[agreementOf(vote, verdict)] += 1;
  return counts;
}
