/** What the checks of all pages ask of one: kept instead of the page, which is a hundred times as large. */
import { firstScripts } from '../first-scripts';
import { type Element, elementsIn, isWithin, textOf } from './html';
import { builtPaths, type Page, readPage } from './pages';

export interface Facts {
  path: string;
  title: string;
  language: string;
  canonical: string;
  /** By name or property. */
  meta: Readonly<Record<string, string>>;
  links: { href: string | undefined; text: string }[];
  anchors: ReadonlySet<string>;
  pictures: number;
  /** Pictures that do not say what they show. */
  unnamed: string[];
  /** Levels of its headings, in their order. */
  headings: { level: number; text: string }[];
  claims: { verdict: string; faults: string[] }[];
  /** The scripts that it loads first, by their path below the site. */
  scripts: string[];
}

const isSilent = ({ attributes }: Element) => attributes['aria-hidden'] === 'true';
const isDrawing = ({ name, attributes }: Element) => name === 'svg' && attributes.role === 'img';
const saysWhat = ({ name, attributes }: Element) =>
  (name === 'img' ? attributes.alt : attributes['aria-label']) !== undefined;

const isClaim = ({ name, attributes }: Element) => name === 'article' && 'data-verdict' in attributes;

function factsOfClaim(claim: Element): Facts['claims'][number] {
  const parts = elementsIn(claim);
  const verdict = claim.attributes['data-verdict'] ?? '';
  const faults: string[] = [];
  if (!parts.some((part) => textOf(part).trim() === verdict)) faults.push(`no word says "${verdict}"`);
  if (!parts.some(({ name, attributes }) => name === 'a' && attributes.href)) faults.push('no link to proof');
  return { verdict, faults: faults.map((fault) => `"${textOf(claim).slice(0, 80)}": ${fault}`) };
}

function factsOf({ path, html, elements }: Page): Facts {
  const named = (name: string) => elements.filter((element) => element.name === name);
  const pictures = elements.filter((element) => element.name === 'img' || isDrawing(element));
  return {
    path,
    // An SVG may have a title too.
    title: named('title')
      .filter(({ parent }) => parent?.name === 'head')
      .map(textOf)
      .join(),
    language: named('html')[0]?.attributes.lang ?? '',
    canonical: named('link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href ?? '',
    meta: Object.fromEntries(
      named('meta').map(({ attributes: { name, property, content = '' } }) => [name ?? property, content]),
    ),
    links: named('a').map((link) => ({ href: link.attributes.href, text: textOf(link) })),
    anchors: new Set(elements.flatMap(({ attributes: { id } }) => id ?? [])),
    pictures: pictures.length,
    unnamed: pictures
      .filter((picture) => !saysWhat(picture) && !isWithin(picture, isSilent))
      .map(({ name, attributes }) => `${name} ${JSON.stringify(attributes).slice(0, 120)}`),
    headings: elements
      .filter(({ name }) => /^h[1-6]$/.test(name))
      .map((heading) => ({ level: Number(heading.name[1]), text: textOf(heading) })),
    claims: elements.filter(isClaim).map(factsOfClaim),
    scripts: firstScripts(html),
  };
}

export const allPages: readonly Facts[] = builtPaths.map((path) => factsOf(readPage(path)));
