import { createDefaultMetadata, createDefaultViewport } from 'next/dist/lib/metadata/default-metadata';
import type { SelectedMetadata } from 'next/dist/lib/metadata/metadata-resolution-primitives';
import type { ResolvedMetadata, ResolvedViewport } from 'next/dist/lib/metadata/types/metadata-interface';
import { type Fields, fieldsOf, listOf, resolvers, twitter } from './metadata-fields';
import type { MetadataContext } from './metadata-urls';

/** The templates that apply to a segment: those of the segments above. */
export type Templates = Record<'title' | 'openGraph' | 'twitter', string | null>;
export const noTemplates: Templates = { title: null, openGraph: null, twitter: null };

/** What addresses are composed with, beside the base that the metadata itself sets. */
export interface PageAddress {
  /** Waits where it depends on segments that are not known yet. */
  pathname(): Promise<string>;
  trailingSlash: boolean;
}

/** Handed on as they are. */
const plain = [
  ...['abstract', 'applicationName', 'description', 'generator', 'creator', 'publisher', 'category'],
  ...['classification', 'referrer', 'formatDetection', 'manifest', 'pinterest'],
];

export const startOfMetadata = (): ResolvedMetadata => createDefaultMetadata() as ResolvedMetadata;
export const startOfViewport = (): ResolvedViewport => createDefaultViewport();

/**
 * Lays the metadata of a segment over what those above have given, field by field.
 * Source: next@16.4.6 dist/lib/metadata/metadata-resolution-primitives.js (mergeMetadata)
 *
 * @param own as the app gave it; anything but an object counts for nothing
 * @throws {Error} where `metadataBase` is not an address
 */
export async function mergeMetadata(
  outer: ResolvedMetadata,
  own: unknown,
  templates: Templates,
  { pathname, trailingSlash }: PageAddress,
): Promise<ResolvedMetadata> {
  const given = fieldsOf(own);
  const base = baseOf(given.metadataBase === undefined ? outer.metadataBase : given.metadataBase);
  const metadataContext = { base, trailingSlash, pathname: namesAddresses(given) ? await pathname() : '' };
  const merged: Fields = { ...outer };
  for (const [name, value] of Object.entries(given)) {
    const resolve = resolvers[name];
    if (resolve)
      merged[name] = withTexts(resolve(value, metadataContext, templates[name as keyof Templates] ?? null));
    else if (name === 'other') merged.other = { ...outer.other, ...fieldsOf(value) };
    else if (plain.includes(name)) merged[name] = withTexts(value) ?? null;
    else if (name === 'metadataBase') merged.metadataBase = base?.toString() ?? null;
  }
  return merged as unknown as ResolvedMetadata;
}

function baseOf(given: unknown): URL | null {
  if (!given) return null;
  if (!URL.canParse(String(given))) throw new Error(`metadataBase is not a valid URL: ${given}`);
  return new URL(String(given));
}

const namesAddresses = ({ alternates, pagination, openGraph, itunes }: Fields) =>
  Boolean(alternates || pagination || fieldsOf(openGraph).url || fieldsOf(itunes).appArgument);

/** With each URL as text, as `parent` has it. */
function withTexts(value: unknown): unknown {
  if (value instanceof URL) return value.toString();
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each)]));
}

/** Those that a segment's metadata sets for the segments below. */
export const templatesOf = ({ title, openGraph, twitter: card }: ResolvedMetadata): Templates => ({
  title: title?.template || null,
  openGraph: openGraph?.title.template || null,
  twitter: card?.title.template || null,
});

type Card = Fields & { title?: { absolute: string } | null };
const hasTitle = (card: Card | null): boolean => Boolean(card?.title?.absolute);

/**
 * The metadata of a page as its tags need it: a card takes what it lacks from the next best place.
 * Source: next@16.4.6 dist/lib/metadata/metadata-resolution-primitives.js (postProcessMetadata, createSelectedMetadata)
 */
export function selectMetadata(metadata: ResolvedMetadata, templates: Templates): SelectedMetadata {
  const { title, description } = metadata;
  const main: Card = { title, description };
  const openGraph = metadata.openGraph as Card | null;
  const card = openGraph
    ? twitterFrom(metadata.twitter as Card | null, openGraph, main, baseOf(metadata.metadataBase), templates)
    : (metadata.twitter as Card | null);
  const titled = (each: Card | null) => {
    const full = each && filledFrom(each, main);
    return full && { ...full, title: full.title?.absolute };
  };
  const selected: Fields = {
    ...metadata,
    title: title?.absolute || null,
    openGraph: titled(openGraph),
    twitter: titled(card),
  };
  return selected as unknown as SelectedMetadata;
}

const filledFrom = (card: Card, main: Card): Card => ({
  ...card,
  title: hasTitle(card) || !hasTitle(main) ? card.title : main.title,
  description: card.description || main.description,
});

function twitterFrom(
  own: Card | null,
  openGraph: Card,
  main: Card,
  base: URL | null,
  templates: Templates,
): Card | null {
  const title = [openGraph, main].find(hasTitle)?.title;
  const missing: Fields = {
    ...(!hasTitle(own) && title && { title }),
    ...(!own?.description && { description: openGraph.description || main.description || undefined }),
    ...(!own?.images && { images: openGraph.images }),
  };
  if (Object.keys(missing).length === 0) return own;
  const metadataContext: MetadataContext = { base, pathname: '', trailingSlash: false };
  const made = withTexts(twitter(missing, metadataContext, templates.twitter)) as Card;
  if (!own) return made;
  const inherited = ['title', 'description', 'images'].filter(
    (name) => !(name === 'title' ? hasTitle(own) : own[name]),
  );
  return { ...own, ...Object.fromEntries(inherited.map((name) => [name, made[name]])) };
}

const viewportNames = [
  ...['width', 'height', 'initialScale', 'minimumScale', 'maximumScale', 'userScalable', 'viewportFit'],
  ...['interactiveWidget'],
];

/** As `mergeMetadata`, for the viewport. Source: the same file (mergeViewport) */
export function mergeViewport(outer: ResolvedViewport, own: unknown): ResolvedViewport {
  const merged: Fields = { ...outer };
  for (const [name, value] of Object.entries(fieldsOf(own))) {
    if (name === 'colorScheme') merged.colorScheme = value || null;
    else if (name === 'themeColor') merged.themeColor = value ? listOf(value)?.map(colorOf) : null;
    else if (viewportNames.includes(name)) merged[name] = value;
  }
  return merged as unknown as ResolvedViewport;
}

function colorOf(given: unknown): Fields {
  if (typeof given === 'string') return { color: given };
  const { color, media } = fieldsOf(given);
  return { color, media };
}
