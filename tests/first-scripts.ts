/** Which JavaScript a page loads first, as its HTML says it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { scriptsOf } from '../scripts/lib/compile-hints';

const preload = /<link rel="preload" href="[^"]*?(_next\/static\/[^"?]+\.js)" as="script"/g;

/** @returns the scripts that the page runs, and those it preloads, by their path below the site */
export const firstScripts = (html: string): string[] => [
  ...scriptsOf(html),
  ...[...html.matchAll(preload)].flatMap(([, path]) => path ?? []),
];

/** A word that survives minification and is only in the editor: a class of CodeMirror. */
export const editorMarks = /cm-gutterElement/;

/** Records the scripts of the site that a page loads, by their path in `out/`. */
export function recordScripts(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') paths.add(new URL(response.url()).pathname.slice(1));
  });
  return paths;
}

/** Of the file: an answer that says that nothing has changed carries none. */
export const textOfScript = (path: string): string => readFileSync(`out/${path}`, 'utf8');
