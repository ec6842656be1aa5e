import type { Catalog } from '../types';
import { type Attributes, componentsAsMarkdown } from './components-as-markdown';
import type { Article } from './read';

const attributesIn = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name = '', quoted, braced]) => [
      name,
      quoted ?? braced ?? '',
    ]),
  );

/** Replaces components from the inside out: those with children come after what stands in them. */
function withoutComponents(mdx: string, catalog: Catalog): string {
  const names = Object.keys(componentsAsMarkdown).join('|');
  const alone = new RegExp(`<(${names})\\b((?:[^>"{]|"[^"]*"|\\{[^}]*\\})*?)/>`, 'g');
  const around = new RegExp(`<(${names})\\b([^>]*)>((?:(?!<(?:${names})\\b).)*?)</\\1>`, 'gs');
  const replaced = (_all: string, name: string, attributes: string, inner = '') =>
    componentsAsMarkdown[name]?.(attributesIn(attributes), inner, catalog) ?? '';
  return mdx
    .replace(alone, (all, name: string, attributes: string) => replaced(all, name, attributes))
    .replace(around, replaced)
    .replace(around, replaced);
}

/** `[words](/path)` for readers who are elsewhere. */
const withFullAddresses = (markdown: string, address: (path: string) => string) =>
  markdown.replace(/\]\((\/[^)\s]*)\)/g, (_all, path: string) => `](${address(path)})`);

/** A code block as a reader sees it: without the word that asks for types, and the lines that only give them. */
const shownCode = (block: string) =>
  block.replace(/^(```\w+) twoslash\b/, '$1').replace(/(?<=^```[^\n]*\n).*?^\/\/ ---cut---\n/ms, '');

/** An article as plain Markdown, with everything its components show. */
export function articleMarkdown(
  article: Article,
  catalog: Catalog,
  address: (path: string) => string,
): string {
  const parts = article.body.trim().split(/(^```.*?^```$)/gms);
  // Components stand around code as well, so code is put back once they are replaced.
  const text = parts.map((part, index) => (index % 2 === 1 ? `\u0000${index}\u0000` : part)).join('');
  const markdown = withFullAddresses(withoutComponents(text, catalog), address).replace(/\n{3,}/g, '\n\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a mark that no text can hold
  const whole = markdown.replace(/\u0000(\d+)\u0000/g, (_all, index: string) =>
    shownCode(parts[Number(index)] ?? ''),
  );
  return `${whole.trim()}\n`;
}
