/** How many links an article has for its words: each one asks the reader to leave. */
import type { Nodes } from 'mdast';
import { isElement, parseMdx } from '../../../catalog/pages/parse';
import type { ContentProblem } from '../../../catalog/problem';
import { lineOf } from './in-markdown';
import { wordsPerLink } from './limits';
import { wordsIn } from './measure';

interface Count {
  links: number;
  words: number;
  /** Where the first link begins in the file. */
  line: number;
  column: number;
}

/** Lists of links below an article, and what is folded, have their own purpose. */
const isAside = (node: Nodes) => node.type === 'table' || (isElement(node) && node.name === 'details');
const isText = ({ type }: Nodes) => type === 'paragraph' || type === 'link' || type === 'linkReference';
const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** The paragraphs below a node, also those of lists, and the links in them. */
function* textsIn(node: Nodes): Generator<Nodes> {
  if (isAside(node)) return;
  if (isText(node)) yield node;
  if (node.type !== 'heading') for (const child of childrenOf(node)) yield* textsIn(child);
}

/** What an article says itself, without the section that leads on. */
function withoutReadNext(root: Nodes, source: string): Nodes[] {
  let isOutside = true;
  return childrenOf(root).filter((node) => {
    if (node.type === 'heading' && node.depth <= 2) isOutside = lineOf(node, source).trim() !== 'Read next';
    return isOutside;
  });
}

/** The links and the words of an article's running text: its paragraphs and the items of its lists. */
export function linksOf(source: string): Count {
  const texts = withoutReadNext(parseMdx(source), source).flatMap((node) => [...textsIn(node)]);
  const links = texts.filter(({ type }) => type !== 'paragraph');
  const paragraphs = texts.filter(({ type }) => type === 'paragraph');
  const words = paragraphs.reduce((sum, text) => sum + wordsIn(lineOf(text, source)).length, 0);
  const { line = 1, column = 1 } = links[0]?.position?.start ?? {};
  return { links: links.length, words, line, column };
}

/** @returns one problem if an article has more links than its words allow; pages without an `<Answer>` are lists */
export function linkProblems(file: string, source: string): ContentProblem[] {
  if (!file.endsWith('.mdx') || !source.includes('\n<Answer>')) return [];
  const { links, words, line, column } = linksOf(source);
  const allowed = Math.max(1, Math.floor(words / wordsPerLink));
  if (links <= allowed) return [];
  return [
    {
      file,
      line,
      column,
      path: 'links',
      got: `${links} link${links === 1 ? '' : 's'} in ${words} words of running text, one per ${Math.floor(words / links)}`,
      allowed: `one per ${wordsPerLink}, here ${allowed}`,
      fix: 'link a claim once, join links of one sentence, and leave out those that a reader would not follow',
    },
  ];
}
