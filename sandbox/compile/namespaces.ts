import { BuildError, linesOf, positionOf } from '../shared/problem';

const opening = /(?:^|[;{}])[ \t]*((?:export\s+)?(?:namespace|module)\s+[\w.]+\s*\{)/gm;

/**
 * Sucrase takes namespaces out as if they held types only; one with values would be missing without a word.
 *
 * @param code what Sucrase makes of `source`, line by line
 * @throws {BuildError} at such a namespace
 */
export function refuseNamespaces(file: string, source: string, code: string): void {
  if (!/\b(?:namespace|module)\b/.test(source) || !/\.[cm]?tsx?$/.test(file)) return;
  const found = [...source.matchAll(opening)];
  if (found.length === 0) return;
  const lineAt = linesOf(source);
  const isKept = keptLines(code);
  const ends = endsOfBlocks(source);
  const nextValue = valuesOf(source);
  for (const { 0: all, 1: head = '', index } of found) {
    const start = index + all.length - head.length;
    if (isKept(lineAt(start))) continue;
    const brace = index + all.length - 1;
    if (nextValue(start) >= (ends.get(brace) ?? source.length)) continue;
    throw new BuildError({
      file,
      ...positionOf(source, start),
      message: "namespaces that hold values aren't supported in this sandbox",
      fix: 'move the values to their own module, and import it with `import * as`',
    });
  }
}

/** @returns whether a line, from 1, still has the word */
function keptLines(code: string): (line: number) => boolean {
  const kept = new Set<number>();
  code.split('\n').forEach((text, index) => {
    if (/\b(?:namespace|module)\b/.test(text)) kept.add(index + 1);
  });
  return (line) => kept.has(line);
}

/** Where the block of each brace ends, by where it starts. */
function endsOfBlocks(source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of source.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  }
  return ends;
}

/** @returns where the first declaration of a value at or behind an offset is; asked for offsets that grow */
function valuesOf(source: string): (from: number) => number {
  const values = source.matchAll(/\b(?:const|let|var|function|class|enum)\b/g);
  let next = -1;
  return (from) => {
    while (next < from) {
      const found = values.next();
      if (found.done) return Number.POSITIVE_INFINITY;
      next = found.value.index;
    }
    return next;
  };
}
