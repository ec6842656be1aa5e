import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const hint = '//# allFunctionsCalledOnLoad\n';

/** The scripts that a page runs, held ones too, by their path below the site; not those for browsers without modules. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*>/g)]
    .filter(([tag]) => !/\bnomodule\b/i.test(tag))
    .flatMap(([tag]) => /\b(?:src|data-held)="[^"]*?(_next\/static\/[^"?]+\.js)/.exec(tag)?.[1] ?? []);

/**
 * Marks the scripts that every page of the documentation runs: Chromium then compiles them whole while they load, beside
 * the main thread, instead of function by function when they run. For other browsers the mark is a comment.
 * @param folder the built site; what its page for a missing address loads, every page does
 * @returns the paths of the scripts below the folder
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function markSharedScripts(folder: string): string[] {
  const paths = scriptsOf(readFileSync(join(folder, '404.html'), 'utf8'));
  for (const path of paths) {
    const code = readFileSync(join(folder, path), 'utf8');
    if (!code.startsWith(hint)) writeFileSync(join(folder, path), hint + code);
  }
  return paths;
}
