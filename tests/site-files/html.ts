/** Reads HTML into what a browser finds in it, as plain elements. */
import { type ParserError, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What is between its tags: elements, and text with its entities resolved. */
  children: (Element | string)[];
  parent?: Element;
}

/** Elements whose text is not markup. */
const raw = new Set(['script', 'style']);

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

function childrenOf(node: Tree.ParentNode, parent: Element): Element['children'] {
  const own = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
  return own.flatMap((child) => {
    if (isElement(child)) return elementOf(child, parent);
    return 'value' in child ? child.value : [];
  });
}

function elementOf(node: Tree.Element, parent: Element): Element {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const element: Element = { name: node.tagName, attributes, children: [], parent };
  element.children = childrenOf(node, element);
  return element;
}

/** @returns the document, an element without a name @throws where a browser would have to repair the HTML, naming the line */
export function parseHtml(html: string): Element {
  const errors: ParserError[] = [];
  const tree = parse(html, { onParseError: (error) => errors.push(error) });
  const [first] = errors;
  if (first) throw new Error(`line ${first.startLine}, column ${first.startCol}: ${first.code}`);
  const document: Element = { name: '', attributes: {}, children: [] };
  document.children = childrenOf(tree, document);
  return document;
}

/** @returns all elements within this one, in the order of their start tags */
export function elementsIn(element: Element, found: Element[] = []): Element[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** @returns the text of an element and all within it, without that of scripts and styles */
export function textOf({ name, children }: Element): string {
  if (raw.has(name)) return '';
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** @returns whether the element, or one around it, is like this */
export function isWithin(element: Element, isLike: (element: Element) => boolean): boolean {
  return isLike(element) || (element.parent !== undefined && isWithin(element.parent, isLike));
}
