/** Links of a page: to a page that exists, and to a heading that it has. */
import type { Nodes } from 'mdast';
import { closestMatch } from '../closest-match';
import type { ContentProblem } from '../problem';
import type { Position } from '../yaml-file';
import { isElement, offsetOfAddress, type Page, placeAt, placeOf } from './parse';

/** Where a link may lead: anchors by address; undefined where nobody knows those of the page. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

interface Link {
  node: Nodes;
  address: string;
}

/** The address of a link, in Markdown or as a tag; undefined for other nodes. */
export function linkIn(node: Nodes): Link | undefined {
  if (node.type === 'link' || node.type === 'definition') return { node, address: node.url };
  if (!isElement(node) || node.name !== 'a') return undefined;
  const href = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'href');
  return typeof href?.value === 'string' ? { node, address: href.value } : undefined;
}

/** The place of the address itself, within the link. */
export function placeIn(page: Page, { node, address }: Link): Position {
  const offset = offsetOfAddress(page.text, node, address);
  return offset === undefined ? placeOf(node) : placeAt(page, offset);
}

type Told = Pick<ContentProblem, 'rule' | 'got' | 'fix'>;

function wrongPage(address: string, path: string, addresses: Addresses): Told {
  const alone = path.replace(/\.(mdx?|html)$|\/$/, '');
  const meant = addresses.has(alone) ? alone : closestMatch(path, addresses.keys());
  const fix = meant
    ? `write "${meant}"`
    : 'write the address of a page that exists, from the root, such as /csrf';
  return { rule: 'link', got: `"${address}", which leads to no page`, fix };
}

function wrongAnchor(address: string, path: string, anchor: string, known: ReadonlySet<string>): Told {
  const meant = closestMatch(anchor, known);
  const some = [...known].slice(0, 8).map((each) => `#${each}`);
  const fix = meant
    ? `write "#${meant}"`
    : `write the anchor of a heading, such as ${some.join(', ') || 'none: leave it out'}`;
  return {
    rule: 'anchor',
    got: `"${address}": ${path === '' ? 'this page' : path} has no "#${anchor}"`,
    fix,
  };
}

/** Characters that an address cannot have; a bracket or brace in it is a slip of the hand. */
const strange = /[\s{}<>[\]|\\^`"]/;

function outside(address: string): Told | undefined {
  const [, scheme = '', rest = ''] = /^([a-z][a-z+.-]*):(.*)$/i.exec(address) ?? [];
  if (scheme === '' || scheme === 'mailto') {
    if (scheme !== '') return undefined;
    const fix = 'begin with / for a page of this site, such as /csrf, or with https:// for another';
    return { rule: 'link', got: `"${address}"`, fix };
  }
  if (scheme !== 'https' || !rest.startsWith('//') || strange.test(rest) || !URL.canParse(address)) {
    return {
      rule: 'link',
      got: `"${address}"`,
      fix: 'write a whole https:// address, as the browser shows it',
    };
  }
  return undefined;
}

/** Pages made of records: the check of references tells of those, with the kind of record. */
const ofRecords = /^\/(claims|evidence|examples|sources)\/./;

function wrong(page: Page, address: string, addresses: Addresses): Told | undefined {
  if (!/^[/#]/.test(address) || address.startsWith('//')) return outside(address);
  const [before = '', anchor] = address.split('#');
  const [path = ''] = before.split('?');
  const own = `/${page.slug}`;
  if (path !== '' && !addresses.has(path)) {
    return ofRecords.test(path) ? undefined : wrongPage(address, path, addresses);
  }
  const known = addresses.get(path === '' ? own : path);
  if (anchor === undefined || known === undefined || known.has(anchor)) return undefined;
  return wrongAnchor(address, path, anchor, known);
}

/** Links of a page that lead nowhere. */
export function linkProblems(page: Page, addresses: Addresses): ContentProblem[] {
  return page.nodes.flatMap((node) => {
    const link = linkIn(node);
    const told = link && wrong(page, link.address, addresses);
    return link && told ? [{ file: page.file, ...placeIn(page, link), path: 'link', ...told }] : [];
  });
}
