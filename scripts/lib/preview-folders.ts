/** Where the first page of each example lies as HTML, and compiled. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const renderedFolder = 'public/rendered';
export const compiledFolder = 'public/compiled';

/**
 * Writes a file, and then takes away the others whose names begin so, which are of an earlier state: `npm run dev` may read the
 * folder at any moment, and must always find one.
 */
export function putInPlaceOf(
  folder: string,
  start: string,
  ending: string,
  content: Uint8Array | string,
): void {
  const file = `${start}${ending}`;
  writeFileSync(join(folder, file), content);
  const older = readdirSync(folder).filter((name) => name.startsWith(start) && name !== file);
  for (const name of older) rmSync(join(folder, name), { force: true });
}

/** Takes away what belongs to none of those that there are. */
export function keepOnly(folder: string, starts: readonly string[]): void {
  const others = readdirSync(folder).filter((name) => !starts.some((start) => name.startsWith(start)));
  for (const name of others) rmSync(join(folder, name), { recursive: true, force: true });
}
