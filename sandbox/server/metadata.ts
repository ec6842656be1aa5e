import { createElement, Fragment, type ReactNode } from 'react';
import { awaitContext } from './async-context';
import { segmentProps } from './cached-functions';
import { type Fields, headTags } from './metadata-tags';

interface Title {
  absolute: string;
  template: string | null;
}
export type Titled = Fields & { title?: Title | null };
/** What the pages below get: title and description, and the other fields as the app gave them. */
export interface Merged extends Titled {
  openGraph?: Titled | null;
  twitter?: Titled | null;
}
type Templates = Partial<Record<'title' | 'openGraph' | 'twitter', string | null>>;

interface HeadProps {
  /** One for each folder from the root down, empty where it has no layout; then the page. */
  modules: readonly Fields[];
  props: { params: unknown; searchParams: unknown };
}

/**
 * What layouts and page export for the head of the document, the innermost last. It waits only where the app
 * computes it, so that a fixed title is part of the first bytes.
 * Source: next@16.4.6 dist/lib/metadata/resolve-metadata.js
 */
export function Head({ modules, props }: HeadProps): ReactNode | Promise<ReactNode> {
  const isComputed = modules.some(
    ({ generateMetadata, generateViewport }) => generateMetadata ?? generateViewport,
  );
  if (isComputed) return computed(modules, props);
  const viewport = Object.assign({}, ...modules.map((module) => module.viewport));
  return elements(mergeAll(modules.map(({ metadata }) => metadata)), viewport);
}

/** What comes after a wait knows its request, as what came before. */
const { suspend, resume } = awaitContext;

async function computed(modules: HeadProps['modules'], props: HeadProps['props']): Promise<ReactNode> {
  const own: unknown[] = [];
  let viewport: Fields = {};
  for (const [
    depth,
    { generateMetadata, metadata, generateViewport, viewport: fixed },
  ] of modules.entries()) {
    // Only a page knows the query.
    const isPage = depth === modules.length - 1;
    const given = (fn: unknown) =>
      segmentProps(fn, isPage ? 'page' : 'layout', isPage ? props : { params: props.params });
    const parent = Promise.resolve(mergeAll(own, modules.length));
    own.push(
      typeof generateMetadata === 'function'
        ? resume(await suspend(generateMetadata(given(generateMetadata), parent)))
        : metadata,
    );
    const next: unknown =
      typeof generateViewport === 'function'
        ? resume(await suspend(generateViewport(given(generateViewport), Promise.resolve(viewport))))
        : fixed;
    viewport = { ...viewport, ...(next as Fields | undefined) };
  }
  return elements(mergeAll(own), viewport);
}

/**
 * A template is for the segments below the one that sets it: the last layout does not lend its own to its page.
 *
 * @param total how many there are in the end
 */
export function mergeAll(all: readonly unknown[], total = all.length): Merged {
  let merged: Merged = { title: null, description: null };
  let templates: Templates = {};
  for (const [depth, own] of all.entries()) {
    merged = merge(merged, own, templates);
    if (depth >= total - 2) continue;
    const { title, openGraph, twitter } = merged;
    templates = {
      title: title?.template,
      openGraph: openGraph?.title?.template,
      twitter: twitter?.title?.template,
    };
  }
  return merged;
}

function merge(outer: Merged, own: unknown, templates: Templates): Merged {
  if (typeof own !== 'object' || own === null) return outer;
  const merged: Merged = { ...outer };
  for (const [key, value] of Object.entries(own)) {
    if (key === 'title') merged.title = titleOf(value, templates.title);
    else if (key === 'openGraph' || key === 'twitter')
      merged[key] = value && { ...value, title: titleOf(value.title, templates[key]) };
    else if (key === 'other') merged.other = { ...(outer.other as Fields | undefined), ...value };
    else merged[key] = value ?? null;
  }
  return merged;
}

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-title.js */
function titleOf(title: unknown, outer: string | null | undefined): Title {
  const fill = (text: string) => (outer ? outer.replace(/%s/g, text) : text);
  if (typeof title !== 'object' || title === null)
    return { absolute: title ? fill(String(title)) : '', template: null };
  const own = title as { default?: string; absolute?: string; template?: string };
  const filled = own.default === undefined ? '' : fill(own.default);
  return { absolute: own.absolute || filled, template: own.template ?? null };
}

const elements = (merged: Merged, viewport: Fields): ReactNode =>
  createElement(
    Fragment,
    null,
    ...headTags(merged, viewport).map(([tag, props]) =>
      tag === 'title' ? createElement(tag, null, String(props.text)) : createElement(tag, props),
    ),
  );
