/** Files whose text still has findings. They pass until they have none; then they have to leave the list. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ContentProblem } from '../../../catalog/problem';

export const notYetFile = 'scripts/lib/prose/not-yet.json';

/** The files of the list, in its order. */
export const readNotYet = (): string[] =>
  z.array(z.string()).parse(JSON.parse(readFileSync(notYetFile, 'utf8')));

/** @returns entries of the list that are not needed, each at its line */
export function unneeded(list: readonly string[], withFindings: ReadonlySet<string>): ContentProblem[] {
  return list.flatMap((file, index) => {
    const repeated = list.indexOf(file) !== index;
    if (withFindings.has(file) && !repeated) return [];
    const got = repeated ? `"${file}" a second time` : `"${file}", which has no findings`;
    return [
      { file: notYetFile, line: index + 2, column: 3, path: `[${index}]`, got, fix: 'delete the line' },
    ];
  });
}

/** Takes from the list what it does not need. @returns what is left */
export function shrinkNotYet(withFindings: ReadonlySet<string>): string[] {
  const left = [...new Set(readNotYet())].filter((file) => withFindings.has(file));
  writeFileSync(notYetFile, `${JSON.stringify(left, null, 2)}\n`);
  return left;
}
