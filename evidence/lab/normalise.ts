/** Replaces what changes from run to run by names, so that two runs of the same release are the same bytes. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionIds } from './action-ids';
import type { RunningApp } from './running-app';

type Replacement = readonly [what: RegExp | string, by: string];

/** Names that are the same for every app. */
const general: readonly Replacement[] = [
  [/\/_next\/static\/[^"'\s)<>\\]+/g, '/_next/static/<file>'],
  [/(["[:,])I\[[^[\]]*,\[[^[\]]*\]/g, '$1I[<module>,[<files>]'],
  [/"digest":"\d+(@E\d+)?"/g, '"digest":"<digest>"'],
  [/("b":|\["\$@1",\[)"[\w-]{21}"/g, '$1"<build id>"'],
  [/"expires":"[^"]+"/g, '"expires":"<date>"'],
  [/_rsc=[\w-]+/g, '_rsc=<hash>'],
  [/----WebKitFormBoundary\w+/g, '----WebKitFormBoundary<random>'],
  [/\bk[0-9a-f]{32}\b/g, '<state key>'],
  // On 14 a number, which follows from where the app is.
  [/(\$ACTION_KEY"(?: value="|\s+))k\d+/g, '$1<state key>'],
  [/\bvalue-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<value>'],
  [/eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+/g, '<session token>'],
  [/\bt=\d{10},v1=[0-9a-f]{64}\b/g, 't=<time>,v1=<signature>'],
  [/[A-Za-z0-9+/]{64,}={0,2}/g, '<ciphertext>'],
  [/\b(?:[0-9a-f]{42}|[0-9a-f]{40})\b/g, '<action id>'],
  [/(localhost|127\.0\.0\.1):\d{2,5}/g, '$1:<port>'],
  [/Expires=[^;,]+,[^;,]+GMT/gi, 'Expires=<date>'],
];

/** Scripts and what belongs to them: the page as somebody reads it stays. */
const unseen: readonly Replacement[] = [
  [/^[\s\S]*?<body[^>]*>/, ''],
  [/<\/body>[\s\S]*$/, ''],
  [/<script[\s\S]*?<\/script>/g, ''],
  [/<(link|meta)[^>]*>/g, ''],
  [/<!--[\s\S]*?-->/g, ''],
];

const longest = 2_400;

const replaceAll = (text: string, replacements: readonly Replacement[]) =>
  replacements.reduce(
    (left, [what, by]) => (typeof what === 'string' ? left.replaceAll(what, by) : left.replace(what, by)),
    text,
  );

function ownNames(app: RunningApp): Replacement[] {
  const buildId = join(app.folder, '.next/BUILD_ID');
  const id = existsSync(buildId) ? readFileSync(buildId, 'utf8') : '';
  return [
    ...(id ? [[id, '<build id>'] as const] : []),
    ...actionIds(app.folder).all.map((each) => [each.id, `<id of ${each.name}>`] as const),
    [new URL(app.url).port, '<port>'],
    [app.folder, '<app>'],
  ];
}

/** Text of one exchange with this app. */
export function normaliser(app: RunningApp) {
  const own = ownNames(app);
  const text = (given: string) => replaceAll(given, [...own, ...general]);
  const cut = (given: string) =>
    given.length > longest
      ? `${given.slice(0, longest)}\n… and ${given.length - longest} characters more`
      : given;
  const body = (given: string, type: string) =>
    cut(text(type.includes('text/html') ? replaceAll(given, unseen).trim() : given));
  return { text, body };
}

const dropped = new Set([
  'accept-encoding',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'link',
  'referrer-policy',
  'transfer-encoding',
  'vary',
  'x-powered-by',
]);

/** The headers that say something about the question. */
export const keptHeaders = (headers: Record<string, string>, text: (given: string) => string) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !dropped.has(name.toLowerCase()))
      // Of the many types that a browser would take, the first says what it came for.
      .map(([name, value]) => [name, text(name === 'accept' ? (value.split(',')[0] ?? '') : value)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
