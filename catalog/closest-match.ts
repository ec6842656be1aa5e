/** Names are not longer; comparing what is would take minutes. */
const longest = 200;

/**
 * Number of single-character edits between two words (Levenshtein distance).
 *
 * @param most infinity is returned as soon as it is clear that there are more
 */
function distance(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.max(from.length, to.length) > longest) return from === to ? 0 : Number.POSITIVE_INFINITY;
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    // A row never begins below the least of the one before it.
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** All candidates with their distance from `word`, the most alike first. */
export const byDistance = (word: string, candidates: Iterable<string>) =>
  [...candidates]
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .sort((a, b) => a.edits - b.edits);

/** The candidate most like `word`, or undefined where none is close enough to be what was meant. */
export function closestMatch(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let most = Math.max(1, word.length / 3);
  for (const candidate of candidates) {
    const edits = distance(word, candidate, most);
    if (edits === 0) return candidate;
    // Of those that are as close, the first.
    if (edits > most || (best !== undefined && edits === most)) continue;
    best = candidate;
    most = edits;
  }
  return best;
}
