/** Which record of a file of data a line belongs to. */
import type { FileChange } from './changes';

const heading = /^\s*- id:\s*["']?([\w-]+)/;

/** @returns the ids of the records that have one of these lines, in the order of the file */
export function recordsAt(text: string, lines: FileChange['lines']): string[] {
  const ids = new Set<string>();
  let id: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    id = heading.exec(line)?.[1] ?? id;
    const number = index + 1;
    if (id !== undefined && lines.some(([first, last]) => number >= first && number <= last)) ids.add(id);
  }
  return [...ids];
}
