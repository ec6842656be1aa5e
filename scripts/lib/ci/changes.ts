/** What a pull request changed, read from git: the files, and their lines as they are now. */
import { runGit } from './git';

/** From the first line to the last, both counted. */
export type ChangedLines = readonly [first: number, last: number];

export interface FileChange {
  /** From the root, as it is now; as it was, where the file is gone. */
  path: string;
  isGone: boolean;
  /** Where lines were taken out and none put in, the line before. */
  lines: readonly ChangedLines[];
}

const hunkHead = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

function linesOf(first: number, count: number): ChangedLines {
  return count === 0 ? [Math.max(first, 1), Math.max(first, 1)] : [first, first + count - 1];
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** git puts a name into quotes where it has letters beyond ASCII; `-c core.quotePath=false` leaves only tabs and quotes. */
export function unquoted(name: string): string {
  const inside = /^"(.*)"$/.exec(name)?.[1];
  return inside?.replace(/\\(["\\tnr])/g, (_, letter: string) => escapes[letter] ?? letter) ?? name;
}

/** @param diff as `git diff --no-prefix` writes it */
export function changesIn(diff: string): FileChange[] {
  const changes: { path: string; isGone: boolean; lines: ChangedLines[] }[] = [];
  for (const line of diff.split('\n')) {
    const named = /^diff --git (.+)$/.exec(line)?.[1];
    if (named !== undefined) {
      // Both names are the same: renames are switched off.
      const path = unquoted(named.slice(0, (named.length - 1) / 2));
      changes.push({ path, isGone: false, lines: [] });
    }
    const change = changes.at(-1);
    if (!change) continue;
    if (line.startsWith('deleted file mode')) change.isGone = true;
    const [, first, count = '1'] = hunkHead.exec(line) ?? [];
    if (first !== undefined && !change.isGone) change.lines.push(linesOf(Number(first), Number(count)));
  }
  return changes;
}

/** Nothing of a person's own git settings may change what is read. */
export const plainDiff = [
  '-c',
  'core.quotePath=false',
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-prefix',
  '--no-renames',
];

/**
 * @param base a commit or branch; compared is what came since this branch left it
 * @throws {UserError} where git does not know it
 */
export const readChanges = (base: string, root = '.'): FileChange[] =>
  changesIn(runGit(root, ...plainDiff, '-U0', '--end-of-options', `${base}...HEAD`));
