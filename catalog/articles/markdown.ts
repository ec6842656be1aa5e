import type { Code, Nodes } from 'mdast';
import { type Lookup, lookupIn } from '../lookup';
import { literalIn } from '../pages/literal';
import { endOf, isElement, type Page, type PageElement, parsePage, sourceOf, startOf } from '../pages/parse';
import { articleComponents } from '../pages/tags';
import { literalProps } from '../pages/values';
import type { Catalog } from '../types';
import { withFullAddresses } from './full-addresses';
import type { Article } from './read';

interface From {
  page: Page;
  lookup: Lookup;
}

/** A code block as a reader sees it: without the word that asks for types, and the lines that only give them. */
function shownCode({ lang, meta, value }: Code): string {
  const lines = value.split('\n');
  const shown = lines.slice(lines.indexOf('// ---cut---') + 1).join('\n');
  const words = (meta ?? '').split(' ').filter((word) => word !== 'twoslash');
  const fence = shown.includes('```') ? '````' : '```';
  return `${fence}${[lang, ...words].join(' ').trimEnd()}\n${shown}\n${fence}`;
}

/** What stands before a block in its line, as it stands before the block's other lines: quotation marks, and blanks. */
function marginOf({ text }: Page, node: Nodes): string {
  if (node.type !== 'code' && node.type !== 'mdxJsxFlowElement') return '';
  const start = startOf(node);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>]/g, ' ');
}

/** What is not shown in the words of the source; undefined where it is. */
function written(from: From, node: Nodes): string | undefined {
  if (node.type === 'code') return shownCode(node);
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return '';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return String(literalIn(node.data?.estree) ?? '');
  }
  return isElement(node) ? ofElement(from, node) : undefined;
}

/** A component as its definition says; undefined for other tags of HTML, which Markdown can have. */
function ofElement(from: From, element: PageElement): string | undefined {
  const { name } = element;
  // Text has nothing to unfold.
  if (name === 'summary') return '';
  if (name === null || name === 'details') return within(from, element);
  const children = within(from, element);
  return articleComponents.get(name)?.toMarkdown({ ...literalProps(element), children }, from.lookup);
}

/** What is between the tags of an element. */
function within(from: From, { type, children }: PageElement): string {
  if (type === 'mdxJsxFlowElement') return blocks(from, children);
  return children
    .map((child) => written(from, child) ?? spliced(from, child))
    .join('')
    .trim();
}

/** The words of the source, with what else its nodes show in their places. */
function spliced(from: From, node: Nodes): string {
  const { page } = from;
  if (!('children' in node)) return sourceOf(page, node);
  let text = '';
  let end = startOf(node);
  for (const child of node.children) {
    const own = written(from, child)?.replaceAll('\n', `\n${marginOf(page, child)}`);
    text += page.text.slice(end, startOf(child)) + (own ?? spliced(from, child));
    end = endOf(child);
  }
  return text + page.text.slice(end, endOf(node));
}

/** Without the blanks by which what is between tags is indented. */
function dedented(from: From, node: Nodes): string {
  const margin = ' '.repeat((node.position?.start.column ?? 1) - 1);
  return spliced(from, node)
    .split('\n')
    .map((line, index) => (index > 0 && line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n');
}

/** Blocks as far apart as in the source, and a blank line around a component of many lines; what is empty leaves nothing. */
function blocks(from: From, nodes: readonly Nodes[]): string {
  const all = nodes
    .map((node) => ({ node, text: written(from, node) ?? dedented(from, node) }))
    .filter(({ text }) => text.trim() !== '');
  return all
    .map(({ node, text }, index) => {
      const before = all[index - 1];
      if (!before) return text;
      const gap = from.page.text.slice(endOf(before.node), startOf(node));
      const hasTag = isElement(before.node) || isElement(node);
      const isApart = /\n\s*\n/.test(gap) || (hasTag && `${before.text}${text}`.includes('\n'));
      return `${isApart ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

/**
 * An article as plain Markdown, with everything its components show.
 *
 * @param address the whole address of a path of this site
 * @throws {Error} where the article cannot be read; the check of pages says why
 */
export function articleMarkdown(
  { file, text }: Pick<Article, 'file' | 'text'>,
  catalog: Catalog,
  address: (path: string) => string,
): string {
  const { page } = parsePage(file, text);
  if (!page) throw new Error(`${file} cannot be read`);
  const markdown = blocks({ page, lookup: lookupIn(catalog) }, page.tree.children);
  return `${withFullAddresses(markdown, address)}\n`;
}
