/** Prose as a reader counts it: no front matter, no code, no tags, no addresses. */
import type { Nodes } from 'mdast';
import { textOf } from '../pages/parse';

const isLine = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** The texts between which nothing runs on, such as paragraphs and headings. */
function linesIn(node: Nodes): string[] {
  if (isLine(node)) return [textOf(node)];
  return 'children' in node ? node.children.flatMap(linesIn) : [];
}

/** How many words of prose are in a tree. */
export const wordsIn = (node: Nodes): number =>
  linesIn(node)
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => /\w/.test(word)).length;

/** As it is read aloud: a name in code ends no sentence, whatever dots it has. */
function spoken(node: Nodes): string {
  if (node.type === 'inlineCode') return 'code';
  if ('children' in node) return node.children.map(spoken).join('');
  return textOf(node);
}

/** How many sentences are in a tree. */
export const sentencesIn = (node: Nodes): number =>
  spoken(node)
    .split(/[.?!](?:\s|$)/)
    .filter((sentence) => sentence.trim() !== '').length;
