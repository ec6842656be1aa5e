/** The passages of Markdown and MDX: prose, headings, front matter and the texts that components are given. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import {
  endOf,
  isElement,
  type PageElement,
  parseMarkdown,
  parseMdx,
  startOf,
} from '../../../catalog/pages/parse';
import { yamlPassages } from './in-yaml';
import { asLine, asWord, type Passage, type PassageKind } from './passage';

/** Props of components that readers see as text. */
const textProps: Readonly<Record<string, PassageKind>> = {
  says: 'lead',
  caption: 'prose',
  title: 'label',
  label: 'label',
  summary: 'label',
  alt: 'label',
};

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** A paragraph or the like in its length: markup and struck text are blank, whatever is not words is one word. */
export function lineOf(block: Nodes, source: string): string {
  const start = startOf(block);
  let line = ' '.repeat(endOf(block) - start);
  const put = (node: Nodes, text: string) => {
    const from = startOf(node) - start;
    line = line.slice(0, from) + text + line.slice(from + text.length);
  };
  const visit = (node: Nodes) => {
    if (node.type === 'delete') return;
    const own = source.slice(startOf(node), endOf(node));
    if (node.type === 'text')
      put(node, asLine(own.replace(/&\w+;|&#\d+;/g, (name) => ' '.repeat(name.length))));
    else if (node.type === 'inlineCode' || node.type === 'mdxTextExpression') put(node, asWord(own));
    else if (isElement(node) && node.children.length === 0) put(node, asWord(own));
    else childrenOf(node).forEach(visit);
  };
  childrenOf(block).forEach(visit);
  return line;
}

/** `says="…"` of an element; where the value begins is where its quote ends. */
function ofProps(element: PageElement, file: string, source: string): Passage[] {
  const attributes = element.attributes.filter(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute',
  );
  return attributes.flatMap((attribute) => {
    const kind = textProps[attribute.name];
    const start = startOf(attribute) + attribute.name.length + 2;
    if (kind === undefined || typeof attribute.value !== 'string') return [];
    const text = asLine(source.slice(start, endOf(attribute) - 1)).replace(/`[^`]*`/g, asWord);
    return [{ file, path: `<${element.name} ${attribute.name}>`, kind, text, start }];
  });
}

const isBlock = ({ type }: Nodes) => type === 'paragraph' || type === 'heading' || type === 'tableCell';

/** @param inAnswer whether an `<Answer>` is around the node */
function passagesOf(node: Nodes, file: string, source: string, inAnswer = false): Passage[] {
  if (node.type === 'yaml') {
    const offset = startOf(node) + source.slice(startOf(node)).indexOf('\n') + 1;
    return yamlPassages(file, node.value, offset);
  }
  const own: Passage[] = [];
  if (isElement(node)) own.push(...ofProps(node, file, source));
  if (isBlock(node)) {
    const kind = node.type === 'heading' ? 'label' : inAnswer ? 'answer' : 'prose';
    const path = node.type === 'heading' ? 'heading' : inAnswer ? '<Answer>' : 'text';
    own.push({ file, path, kind, text: lineOf(node, source), start: startOf(node) });
  }
  const within = inAnswer || (isElement(node) && node.name === 'Answer');
  return [...own, ...childrenOf(node).flatMap((child) => passagesOf(child, file, source, within))];
}

/** @param file its name says whether it is Markdown or MDX */
const treeOf = (file: string, source: string): Root =>
  file.endsWith('.mdx') ? parseMdx(source) : parseMarkdown(source);

/** All text of a file for readers. */
export function markdownPassages(file: string, source: string): Passage[] {
  return passagesOf(treeOf(file, source), file, source);
}
