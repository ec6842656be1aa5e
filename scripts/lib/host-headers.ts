/** The headers that a host should send with the site, as `out/_headers`: the format of Netlify and Cloudflare Pages. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pattern is a path of the site, or one that ends in `/*` for all below it. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Nothing on this site asks for any of these, and no frame on it may. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'usb',
];

/** Sent with everything. */
export const everywhere: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
];

/** What a page cannot say of itself in a `<meta>` (https://www.w3.org/TR/CSP3/#meta-element). */
export const noFrames: HeaderRule['headers'] = [['Content-Security-Policy', "frame-ancestors 'self'"]];

/**
 * These may be in frames of other sites: embeds, the sandbox in them, and data. They have no `frame-ancestors` at all: with
 * `*` slides that are a file on a disk could not show them.
 */
export const forOthers: ReadonlySet<string> = new Set([
  'embed',
  'sandbox',
  'data',
  'markdown',
  'og',
  'offline',
  '_next',
  '_pagefind',
]);

const keep = (value: string): HeaderRule['headers'] => [['Cache-Control', `public, ${value}`]];

/**
 * How long browsers keep what embeds are made of. A file whose name tells its content never changes. What a running talk
 * may ask for after the network is gone is kept for an hour, its page too; so nobody sees a new build later than that.
 * Pages of the documentation are left to the host, which asks each time.
 */
export const kept: readonly HeaderRule[] = [
  ...['/_next/static/*', '/compiled/*'].map((pattern) => ({
    pattern,
    headers: keep('max-age=31536000, immutable'),
  })),
  ...['/embed/*', '/sandbox/*', '/editor/*'].map((pattern) => ({ pattern, headers: keep('max-age=3600') })),
  // An update has to be seen: with it comes all that embeds have saved.
  ...['/offline-worker.js', '/offline/*'].map((pattern) => ({ pattern, headers: keep('no-cache') })),
];

/**
 * The rules for a built site. Hosts join the values of all rules that match, and a browser then obeys both: so the rule for
 * frames names each page instead of taking embeds out again.
 *
 * @param basePath of the site, without a slash at its end
 */
export function headerRules(folder: string, basePath: string): HeaderRule[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const names = pages.map(({ name }) => name.replace(/\.html$/, '')).filter((name) => name !== 'index');
  const folders = entries.filter((entry) => entry.isDirectory() && !forOthers.has(entry.name));
  const withPages = folders.filter(({ name }) =>
    readdirSync(join(folder, name), { encoding: 'utf8' }).some((file) => file.endsWith('.html')),
  );
  const patterns = [
    '/',
    ...names.flatMap((name) => [`/${name}`, `/${name}.html`]),
    ...withPages.map(({ name }) => `/${name}/*`),
  ];
  return [
    { pattern: `${basePath}/*`, headers: everywhere },
    ...kept.map((rule) => ({ ...rule, pattern: basePath + rule.pattern })),
    ...patterns.sort().map((pattern) => ({ pattern: basePath + pattern, headers: noFrames })),
  ];
}

/** @returns the rules as they are in the file */
export const hostHeadersText = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');

/** @throws {Error} where a line is neither a pattern nor a header */
export function rulesFrom(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else throw new Error(`_headers: neither a path nor a header: ${line}`);
  }
  return rules;
}

/** The headers for a path, each name once, as hosts join what several rules say. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const isFor = pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!isFor) continue;
    for (const [name, value] of headers) {
      const known = found.get(name);
      found.set(name, known === undefined ? value : `${known}, ${value}`);
    }
  }
  return found;
}

const file = '_headers';

/** Writes the file into a built site. */
export const writeHeaders = (folder: string, basePath: string): void =>
  writeFileSync(join(folder, file), hostHeadersText(headerRules(folder, basePath)));

/** The rules of a built site; none where it has no such file. @throws {Error} where the file cannot be understood */
export const readHeaders = (folder: string): HeaderRule[] =>
  existsSync(join(folder, file)) ? rulesFrom(readFileSync(join(folder, file), 'utf8')) : [];
