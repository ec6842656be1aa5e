import type { Files } from 'next-sandbox';
import { pathProblem } from './path-rules';
import { type ProjectOptions, projectFiles } from './project';
import { slugOf } from './title';

/**
 * Packs the files, completed to a Next.js app, into a zip archive with one folder.
 *
 * @param folder its name
 */
export async function zipProject(
  files: Files,
  folder: string,
  options?: ProjectOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.entries(projectFiles(files, options)).map(([path, code]) => [
    `${folder}${path}`,
    strToU8(code),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** @returns the name of the folder, and of the zip, for an app with this title: one that every system takes */
export function folderOf(title?: string): string {
  const slug = slugOf(title);
  return slug === '' || pathProblem(`/${slug}`) ? 'from-the-playground' : slug;
}
