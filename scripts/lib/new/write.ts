/** Writes all files of a plan or none, also where somebody presses Ctrl+C while it does. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ignore = () => undefined;

/** @param files the new text of each file, by its path from the root */
export function writeAll(root: string, files: Readonly<Record<string, string>>): void {
  // Nothing below waits, so a signal that somebody listens to comes when all is done.
  for (const signal of stopSignals) process.on(signal, ignore);
  mkdirSync(join(root, '.generated'), { recursive: true });
  const staged = mkdtempSync(join(root, '.generated', 'new-'));
  try {
    const moves = Object.entries(files).map(([path, text], index) => {
      const from = join(staged, String(index));
      writeFileSync(from, text);
      return { from, to: join(root, path) };
    });
    moveAll(moves);
  } finally {
    rmSync(staged, { recursive: true, force: true });
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
