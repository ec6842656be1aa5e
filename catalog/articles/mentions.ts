import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { linkIn, placeIn } from '../pages/links';
import { literalTexts } from '../pages/literal';
import { isElement, type Page, type PageElement, placeAt, startOf } from '../pages/parse';
import { articleComponents } from '../pages/tags';
import type { RecordKind } from '../types';
import type { Position } from '../yaml-file';

/** A record that a page names, and where. */
export interface ArticleMention extends Position {
  kind: RecordKind;
  id: string;
}

/** What follows in an address is an id. */
const addresses: readonly (readonly [before: string, kind: RecordKind])[] = [
  ['/claims/', 'claim'],
  ['/decisions#', 'decision'],
  ['/evidence/', 'experiment'],
  ['/examples/', 'example'],
  ['/sources/', 'source'],
];

/** The ids that an attribute holds, each at its place. */
function idsIn(page: Page, attribute: MdxJsxAttribute): (Position & { id: string })[] {
  const { name, value } = attribute;
  if (typeof value !== 'string') return value ? literalTexts(value.data?.estree) : [];
  const start = startOf(attribute) + name.length;
  return [{ id: value, ...placeAt(page, Math.max(start, page.text.indexOf(value, start))) }];
}

function inAttributes(page: Page, element: PageElement): ArticleMention[] {
  const { references = {} } = articleComponents.get(element.name ?? '') ?? {};
  const kinds = new Map<string, RecordKind | undefined>(Object.entries(references));
  return element.attributes.flatMap((attribute) => {
    const kind = attribute.type === 'mdxJsxAttribute' ? kinds.get(attribute.name) : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || !kind) return [];
    return idsIn(page, attribute).map((found) => ({ kind, ...found }));
  });
}

function inLink(page: Page, node: Page['nodes'][number]): ArticleMention[] {
  const link = linkIn(node);
  const [before, kind] = addresses.find(([start]) => link?.address.startsWith(start)) ?? [];
  if (!link || before === undefined || !kind) return [];
  const [id = ''] = link.address.slice(before.length).split(/[#?]/);
  const { line, column } = placeIn(page, link);
  return id === '' ? [] : [{ kind, id, line, column: column + before.length }];
}

/** Everything a page names by component or by link, wherever it stands. */
export const mentionsIn = (page: Page): ArticleMention[] =>
  page.nodes.flatMap((node) => [...(isElement(node) ? inAttributes(page, node) : []), ...inLink(page, node)]);
