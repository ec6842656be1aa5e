/** What other sites ask for by oEmbed, as files: a static host cannot answer a query. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oembedOf, oembedPath } from '../../embed/oembed';

interface Subject {
  /** Its path below `/embed/`. */
  name: string;
  title: string;
}

/**
 * Writes a file for each embed into a built site.
 *
 * @param site its name, and its address with the base path, without a slash at its end; without an address there is nothing
 * that others could show
 * @returns the paths of the files below the folder
 */
export function writeOembed(
  folder: string,
  subjects: readonly Subject[],
  { name, url }: { name: string; url: string | undefined },
): string[] {
  if (!url) return [];
  return subjects.map((subject) => {
    const path = oembedPath(subject.name).slice(1);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${JSON.stringify(oembedOf(subject, { name, url }), null, 2)}\n`);
    return path;
  });
}

/** @param environment the variables SITE_URL and BASE_PATH */
export const siteUrlIn = ({ SITE_URL, BASE_PATH = '' }: NodeJS.ProcessEnv): string | undefined =>
  SITE_URL ? SITE_URL.replace(/\/+$/, '') + BASE_PATH : undefined;
