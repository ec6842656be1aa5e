/** What other sites ask for by oEmbed, as files: a static host cannot answer a query. */
import { oembedOf, oembedPath } from '../../embed/oembed';

interface Subject {
  /** Its path below `/embed/`. */
  name: string;
  title: string;
}

/**
 * @param site name, and address with its base path, without a slash at its end; without an address there is nothing to hand out
 * @returns the files by their path below `public/`
 */
export function oembedFiles(
  subjects: readonly Subject[],
  site: { name: string; url: string | undefined },
): Map<string, string> {
  const { name, url } = site;
  if (!url) return new Map();
  return new Map(
    subjects.map((subject) => [
      oembedPath(subject.name).slice(1),
      `${JSON.stringify(oembedOf(subject, { name, url }), null, 2)}\n`,
    ]),
  );
}

/** @param environment the variables SITE_URL and BASE_PATH */
export const siteUrlIn = ({ SITE_URL, BASE_PATH = '' }: NodeJS.ProcessEnv): string | undefined =>
  SITE_URL && SITE_URL.replace(/\/+$/, '') + BASE_PATH;
