/** What the formatter would write, as suggestions on the lines of a pull request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedLines, changesIn, plainDiff, unquoted } from './changes';
import { fenceFor } from './fenced';
import { runGit } from './git';

export interface Suggestion {
  path: string;
  /** Lines of the pull request that it replaces, both counted. */
  first: number;
  last: number;
  /** None where the lines go. */
  lines: string[];
}

const hunkHead = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/;

/** One change of the formatter: where it begins in the file as committed, how many lines it takes out, and what comes instead. */
interface Hunk {
  path: string;
  first: number;
  removed: number;
  added: string[];
}

function hunksIn(diff: string): Hunk[] {
  const hunks: Hunk[] = [];
  let path = '';
  let isHead = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) isHead = true;
    else if (line.startsWith('@@ ')) isHead = false;
    // Beyond the head, a line that begins so is one of the text.
    if (isHead) path = unquoted(/^\+\+\+ (.+?)\t?$/.exec(line)?.[1] ?? path);
    const [, first, removed = '1'] = hunkHead.exec(line) ?? [];
    if (first !== undefined) hunks.push({ path, first: Number(first), removed: Number(removed), added: [] });
    else if (line.startsWith('+') && !isHead) hunks.at(-1)?.added.push(line.slice(1));
  }
  return hunks;
}

/** Where lines are only added, the one before them is written again: a suggestion replaces at least one. */
function asSuggestion({ path, first, removed, added }: Hunk, lineBefore: string): Suggestion {
  const kept = removed === 0 ? [lineBefore] : [];
  return { path, first, last: first + Math.max(removed, 1) - 1, lines: [...kept, ...added] };
}

/** What a report takes of one suggestion, and the host of one comment; whoever has more runs the formatter. */
const mostOf = { lines: 300, line: 2000, all: 50_000 };

const fits = ({ lines }: Suggestion) =>
  lines.length <= mostOf.lines &&
  lines.every(({ length }) => length <= mostOf.line) &&
  lines.join('\n').length <= mostOf.all;

const isWithin = ({ first, last }: Suggestion, shown: readonly ChangedLines[]) =>
  shown.some(([from, to]) => first >= from && last <= to);

/**
 * What differs between the working tree and the commit it is of, where the pull request shows these lines: the host
 * refuses a comment on others.
 * @param base the branch that the change goes to
 * @returns `others`: the files in which something differs elsewhere
 */
export function suggestionsSince(base: string, root = '.'): { suggestions: Suggestion[]; others: string[] } {
  const shown = new Map(
    changesIn(runGit(root, ...plainDiff, '-U3', '--end-of-options', `${base}...HEAD`)).map(
      ({ path, lines }) => [path, lines],
    ),
  );
  const committed = (path: string, line: number) =>
    runGit(root, 'show', `HEAD:${path}`).split('\n')[line - 1] ?? '';
  const all = hunksIn(runGit(root, ...plainDiff, '-U0', 'HEAD')).map((hunk) =>
    asSuggestion(hunk, hunk.removed === 0 ? committed(hunk.path, hunk.first) : ''),
  );
  const isShown = (one: Suggestion) => one.first > 0 && fits(one) && isWithin(one, shown.get(one.path) ?? []);
  const others = all.filter((one) => !isShown(one)).map(({ path }) => path);
  return { suggestions: all.filter(isShown), others: [...new Set(others)] };
}

/** The body of a comment that a person can accept with one click. */
export function suggestionText({ lines }: Suggestion): string {
  const fence = fenceFor(lines.join('\n'));
  return [`${fence}suggestion`, ...lines, fence, '', '`npm run format` writes this.'].join('\n');
}

/** As the host takes it in a review. */
export const asComment = (suggestion: Suggestion) => ({
  path: suggestion.path,
  side: 'RIGHT',
  line: suggestion.last,
  ...(suggestion.first < suggestion.last && { start_line: suggestion.first, start_side: 'RIGHT' }),
  body: suggestionText(suggestion),
});

/** Applies one to a text: what the host does on a click, for tests. */
export function applied(text: string, { first, last, lines }: Suggestion): string {
  return text
    .split('\n')
    .toSpliced(first - 1, last - first + 1, ...lines)
    .join('\n');
}

/** @returns the text of a file of the working tree */
export const readFrom =
  (root: string) =>
  (path: string): string =>
    readFileSync(join(root, path), 'utf8');
