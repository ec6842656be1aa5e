/** The pages of the built site, each read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, elementsIn, parseHtml } from './html';

/** The folder of the built site. */
export const site = 'out';

export interface Page {
  /** As in an address: `/csrf`. */
  path: string;
  html: string;
  document: Element;
  elements: Element[];
}

/** Pages that answer where there is nothing to read, the frame in which examples run, and the pictures of examples. */
const notForReaders = /^\/(404|_not-found|sandbox|rendered\/.*)$/;

const fileOf = (path: string) => join(site, path === '/' ? 'index.html' : `${path}.html`);

/** @returns the paths of all pages that readers may open */
export const builtPaths: readonly string[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`)
  .filter((path) => !notForReaders.test(path))
  .sort();

/** @throws naming the page, where its HTML is not well formed */
export function readPage(path: string): Page {
  const html = readFileSync(fileOf(path), 'utf8');
  try {
    const document = parseHtml(html);
    return { path, html, document, elements: elementsIn(document) };
  } catch (error) {
    throw new Error(`${fileOf(path)}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @returns whether a plain host answers this path */
export const isServed = (path: string): boolean =>
  [path, `${path}.html`, `${path}/index.html`].some((file) => existsSync(join(site, file)));
