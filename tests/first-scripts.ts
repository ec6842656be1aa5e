/** Which JavaScript a page loads first, as its HTML says it. */
import { scriptsOf } from '../scripts/lib/compile-hints';

const preload = /<link rel="preload" href="[^"]*?(_next\/static\/[^"?]+\.js)" as="script"/g;

/** @returns the scripts that the page runs, and those it loads ahead, by their path below the site */
export const firstScripts = (html: string): string[] => [
  ...scriptsOf(html),
  ...[...html.matchAll(preload)].flatMap(([, path]) => path ?? []),
];

/** Words that survive minification and stand only in the editor: CodeMirror's classes and Sandpack's hosts. */
export const editorMarks = /cm-gutterElement|codesandbox\.io/;
