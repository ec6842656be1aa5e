import type { Files } from '../../sandbox/host/connect';
import { projectFiles } from './project';

/** Packs the files, completed to a Next.js app, into a zip archive with one folder. */
export async function zipProject(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.entries(projectFiles(files)).map(([path, code]) => [
    `${folder}${path}`,
    strToU8(code),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

const folder = 'from-the-playground';
export const zipName = `${folder}.zip`;
