import LZString from 'lz-string';
import type { Files } from 'next-sandbox';
import { pathOnSite } from '../ui/address';
import { checkFiles, isRecord, kind, tooLarge } from './check-files';
import { mostCharacters } from './limits';
import { slugOf, titleOf, titleOfSlug } from './title';
import { unpackedLength } from './unpacked-length';

/**
 * The packed form of files, as it is behind `#code=` in the address of the playground: lz-string's
 * `compressToEncodedURIComponent` of JSON `{"files": {"/app/page.tsx": "…"}}`, which may have a `title`, too.
 */
export const pack = (files: Files, title?: string): string =>
  LZString.compressToEncodedURIComponent(JSON.stringify({ files, title: titleOf(title) }));

/** The hash of an address that opens packed files. Its title comes first, for people to read: `#title=my-notes&code=…`. */
export function hashOf(packed: string, title?: string): string {
  const slug = slugOf(title);
  return `#${slug && `title=${slug}&`}code=${packed}`;
}

/**
 * Where files are open in the playground, as a path of this site, base path included.
 * @param files source text by absolute path in the app, such as `/app/page.tsx`
 */
export const playgroundLink = (files: Files): string => pathOnSite(`/playground${hashOf(pack(files))}`);

/** What the hash of an address holds. `packed` marks the files, so that edits of them can be found again. */
export type Link = { packed: string; files: Files; title?: string } | { problem: string };

/**
 * Reads the hash of an address, which anyone may have written. Never throws.
 *
 * @param hash as `location.hash` gives it
 * @returns undefined where the hash is none of the playground's
 */
export function readLink(hash: string): Link | undefined {
  const [, slug = '', written] = /^#(?:title=([^&]{0,200})&)?code=([^&]*)/.exec(hash) ?? [];
  if (written === undefined) return undefined;
  const packed = withoutEscapes(written);
  const length = unpackedLength(packed, mostCharacters);
  if (length === undefined) return { problem: 'it is cut off or damaged' };
  if (length > mostCharacters) return { problem: tooLarge };
  const checked = readJson(LZString.decompressFromEncodedURIComponent(packed));
  if ('problem' in checked) return checked;
  const { files, title = titleOfSlug(slug) } = checked;
  return { packed, files, ...(title !== undefined && { title }) };
}

/** Some programs escape `+` and `-` on the way, or turn `+` into a space. */
const withoutEscapes = (written: string): string => written.replace(/%2B|%20| /gi, '+').replace(/%2D/gi, '-');

function readJson(text: string): { files: Files; title?: string } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'what it holds is not JSON' };
  }
  if (!isRecord(value)) return { problem: `what it holds must be {"files": {…}}; got ${kind(value)}` };
  // An own property: `{"__proto__": {"files": …}}` has none.
  if (!Object.hasOwn(value, 'files')) return { problem: 'what it holds has no "files"' };
  const checked = checkFiles(value.files);
  const title = Object.hasOwn(value, 'title') ? titleOf(value.title) : undefined;
  return 'problem' in checked || title === undefined ? checked : { ...checked, title };
}
