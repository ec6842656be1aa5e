/** A slip of a contributor: what is written instead of what in one of the real files. */
import { readFiles } from '../../catalog/read-files';

export interface Mistake {
  name: string;
  file: string;
  /** A text of the file: its first occurrence is meant. Without it, the whole file is. */
  from?: string;
  /** What takes its place; left out with `from`, the file is missing. */
  to?: string;
  /** Where the cause is, if not at the place of the change: a file, or a file and the lines from the change to it. */
  cause?: { file?: string; below?: number };
}

const real = readFiles(process.cwd());

/** The text of a real file. @throws where there is none: then the table is out of date */
export function realText(file: string): string {
  const text = real.get(file);
  if (text === undefined) throw new Error(`tests/mistakes: there is no ${file} any more; choose another`);
  return text;
}

/** All content, with one mistake in it. */
export function withMistake({ file, from, to }: Mistake): Map<string, string> {
  const files = new Map(real);
  if (from === undefined) {
    if (to === undefined) files.delete(file);
    else files.set(file, to);
    return files;
  }
  const text = realText(file);
  if (!text.includes(from)) {
    throw new Error(
      `tests/mistakes: ${file} does not have ${JSON.stringify(from)} any more; choose other text`,
    );
  }
  return files.set(
    file,
    text.replace(from, () => to ?? ''),
  );
}

/** The line at which the mistake begins: the first that differs. */
export function lineOf({ file, from, to = '' }: Mistake): number {
  if (from === undefined) return 1;
  const before = realText(file).split('\n');
  const after = realText(file)
    .replace(from, () => to)
    .split('\n');
  return after.findIndex((line, index) => line !== before[index]) + 1;
}
