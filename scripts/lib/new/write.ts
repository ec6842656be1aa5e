/** Writes all files of a plan or none, also where somebody presses Ctrl+C while it does. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../../catalog/entries';
import { UserError } from '../user-error';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ignore = () => undefined;

/** Longer than any writing takes: what is older was left by a process that was killed. */
const longestWriting = 10_000;

/** A folder is made by one process alone. @throws {UserError} where another one writes at this moment */
function takeTurn(root: string): () => void {
  const turn = join(root, '.generated', 'new-writes');
  const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > longestWriting)
    rmSync(turn, { recursive: true, force: true });
  try {
    mkdirSync(turn);
  } catch (error) {
    if (!existsSync(turn)) throw error;
    throw new UserError('Another `npm run new` writes at this moment. Nothing was written; run it again.');
  }
  return () => rmSync(turn, { recursive: true, force: true });
}

/** What was planned from a text that is another by now would undo what somebody else wrote. */
function requireSame(root: string, paths: readonly string[], before: Files): void {
  const now = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  const changed = paths.filter((path) => now(path) !== before.get(path));
  if (changed.length === 0) return;
  throw new UserError(`${changed.join(', ')} changed meanwhile. Nothing was written; run it again.`);
}

/**
 * @param files the new text of each file, by its path from the root
 * @param before the texts that they were planned from; left out, whatever is there is replaced
 * @throws {UserError} where one of them is another by now
 */
export function writeAll(root: string, files: Readonly<Record<string, string>>, before?: Files): void {
  mkdirSync(join(root, '.generated'), { recursive: true });
  const endTurn = takeTurn(root);
  // Nothing below waits, so a signal that somebody listens to comes when all is done.
  for (const signal of stopSignals) process.on(signal, ignore);
  const staged = mkdtempSync(join(root, '.generated', 'new-'));
  try {
    if (before) requireSame(root, Object.keys(files), before);
    const moves = Object.entries(files).map(([path, text], index) => {
      const from = join(staged, String(index));
      writeFileSync(from, text);
      return { from, to: join(root, path) };
    });
    moveAll(moves);
  } finally {
    rmSync(staged, { recursive: true, force: true });
    endTurn();
    for (const signal of stopSignals) process.off(signal, ignore);
  }
}

interface Move {
  from: string;
  to: string;
}

/** Each file appears whole. Where one cannot be moved, those before it are as they were. */
function moveAll(moves: readonly Move[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { from, to } of moves) {
      const made = mkdirSync(dirname(to), { recursive: true });
      if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
      const before = existsSync(to) ? readFileSync(to) : undefined;
      renameSync(from, to);
      undo.push(() => (before === undefined ? rmSync(to, { force: true }) : writeFileSync(to, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
