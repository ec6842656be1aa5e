import type { Files } from '../../sandbox/host/connect';
import { type ProjectOptions, projectFiles } from './project';

/** Packs the files, completed to a Next.js app, into a zip archive with one folder. */
export async function zipProject(files: Files, options?: ProjectOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.entries(projectFiles(files, options)).map(([path, code]) => [
    `${folder}${path}`,
    strToU8(code),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

const folder = 'from-the-playground';
export const zipName = `${folder}.zip`;
