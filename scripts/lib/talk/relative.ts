/**
 * Makes the files of a built site work below any path. All pages of a talk are one folder deep, so one and the same relative
 * address leads from each of them to the root: no script has to find out where it is.
 */
const root = '..';

/** What the runtime of Turbopack puts before the path of a chunk. */
const chunkBase = '"/_next/"';

/** The chunk that loads the others. */
export const isRuntime = (path: string): boolean => /^_next\/static\/chunks\/turbopack-[^/]+\.js$/.test(path);

/** @throws {Error} where the script does not name the path once */
export function relativeRuntime(script: string): string {
  const parts = script.split(chunkBase);
  if (parts.length !== 2)
    throw new Error(`the runtime of Turbopack names ${chunkBase} ${parts.length - 1} times`);
  return parts.join(`"${root}/_next/"`);
}

/** Tags that load something; the address may stand in what an inline script reads. */
const loading = /<(?:link|script|iframe)\b[^>]*>/g;
const addressOf = /(\s(?:href|src|data-src|data-held)=")\/(?!\/)/g;
/** Links lead to pages that the folder does not have. */
const linkOutside = /(<a\b[^>]*?)\shref="(\/(?!\/)[^"]*)"/g;

/**
 * @param html of an embed
 * @param siteUrl where the site is published, for links to its other pages; without it they are plain text
 */
export function relativePage(html: string, siteUrl: string | undefined): string {
  const origin = siteUrl?.replace(/\/+$/, '');
  return html
    .replace('<html ', `<html data-root="${root}" `)
    .replace(loading, (tag) => tag.replace(addressOf, `$1${root}/`))
    .replace(linkOutside, (_, start: string, path: string) =>
      origin ? `${start} href="${origin}${path}"` : start,
    )
    .replace(/("buildId":"[^"]*")/, `$1,"assetPrefix":"${root}"`);
}
