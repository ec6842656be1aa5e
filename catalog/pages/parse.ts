/** Pages as syntax: MDX with front matter, read by the parser that the build uses. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentProblem } from '../problem';
import { remembered } from '../remembered';
import { deepestLine, isTooDeep, tooDeepWords } from '../too-deep';
import type { Position } from '../yaml-file';
import { type MdxFailure, mdxProblem } from './syntax-words';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/** Markdown without components. */
export const parseMarkdown = (text: string): Root => markdown.parse(text);

/** @throws {Error} where a tag or an expression cannot be read; `parsePage` says it in plain words */
export const parseMdx = (text: string): Root => mdx.parse(text);

/** A component or an HTML tag, on its own lines or within text. */
export type PageElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A page that could be parsed. */
export interface Page {
  file: string;
  /** Its address without the slash; empty for the home page. */
  slug: string;
  text: string;
  tree: Root;
  /** Every node, parents before their children. */
  nodes: readonly Nodes[];
}

export const isElement = (node: Nodes): node is PageElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node begins, counted from 1. */
export const placeOf = ({ position }: Pick<Nodes, 'position'>): Position => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Anything with a place: a node, or an attribute of one. */
export type Placed = Pick<Nodes, 'position'>;

/** Where a node begins and ends in the text, counted from 0. */
export const startOf = ({ position }: Placed): number => position?.start.offset ?? 0;
export const endOf = ({ position }: Placed): number => position?.end.offset ?? 0;

/** A node as it is written. */
export const sourceOf = ({ text }: Pick<Page, 'text'>, node: Placed): string =>
  text.slice(startOf(node), endOf(node));

/** The line and column of an offset, counted from 1. */
export function placeAt({ text }: Pick<Page, 'text'>, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of the address of a link; undefined where it is written in another way, such as with escapes. */
export function offsetOfAddress(text: string, node: Placed, address: string): number | undefined {
  const index = sourceOf({ text }, node).lastIndexOf(address);
  return index < 0 ? undefined : startOf(node) + index;
}

/** The text of a node without its markup. */
export function textOf(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A node and all below it, parents before their children. */
export const withAllBelow = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(withAllBelow) : []),
];

const isFailure = (error: unknown): error is MdxFailure =>
  error instanceof Error && 'reason' in error && 'ruleId' in error;

/** @returns the page, or the one problem that keeps it from being read */
export const parsePage = remembered((file, text) => parsed(file, text));

/** The longest page of a book; the parser takes minutes for much more. */
const longestPage = 300_000;

/** A quotation or list within a hundred others: the parser takes minutes for thousands. */
const deepLine = /^(?:[ \t]*(?:[-*+>]|\d+[.)])){100,}/m;

/** What would take the parser minutes, or more of the stack than there is. */
function tooMuch(text: string): { got: string; fix: string } | undefined {
  if (deepLine.test(text)) return tooDeepWords;
  if (text.length <= longestPage) return undefined;
  return {
    got: `a page of ${text.length} characters`,
    fix: `write at most ${longestPage}, in several pages`,
  };
}

const wholePage = (file: string, text: string, words: { got: string; fix: string }): ContentProblem => ({
  rule: 'mdx-syntax',
  file,
  ...deepestLine(text),
  path: '(syntax)',
  ...words,
});

function parsed(file: string, text: string): { page?: Page; problem?: ContentProblem } {
  const words = tooMuch(text);
  if (words) return { problem: wholePage(file, text, words) };
  const slug = file.replace(/^content\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '');
  try {
    const tree = parseMdx(text);
    return { page: { file, slug, text, tree, nodes: withAllBelow(tree) } };
  } catch (error) {
    if (isTooDeep(error)) return { problem: wholePage(file, text, tooDeepWords) };
    if (!isFailure(error)) throw error;
    return { problem: mdxProblem(file, text, error) };
  }
}
