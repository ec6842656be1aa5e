import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes pages to be measured into an empty folder.
 * @param name of the folder below `.generated/`
 * @param pages HTML by the name of its file
 * @returns the folder to serve
 */
export function writePages(name: string, pages: Readonly<Record<string, string>>): string {
  const folder = join('.generated', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, html] of Object.entries(pages)) writeFileSync(join(folder, file), html);
  return folder;
}
