import { createElement, Fragment, type ReactNode } from 'react';

type Fields = Record<string, unknown>;
interface Template {
  default?: string;
  template?: string;
  absolute?: string;
}

interface Merged {
  title?: string;
  description?: string;
  template?: string;
}

interface HeadProps {
  /** Layouts from the root down, then the page. */
  modules: readonly Fields[];
  props: { params: unknown; searchParams: unknown };
}

/**
 * The title and description that layouts and page export, the innermost last. It waits only where the app
 * computes them, so that a fixed title is part of the first bytes.
 * Source: https://nextjs.org/docs/app/api-reference/functions/generate-metadata
 */
export function Head({ modules, props }: HeadProps): ReactNode | Promise<ReactNode> {
  const isComputed = modules.some(({ generateMetadata }) => typeof generateMetadata === 'function');
  if (isComputed) return computed(modules, props).then(elements);
  return elements(modules.reduce<Merged>((merged, { metadata }) => merge(merged, metadata), {}));
}

async function computed(modules: HeadProps['modules'], props: HeadProps['props']): Promise<Merged> {
  let merged: Merged = {};
  for (const { generateMetadata, metadata } of modules) {
    const own: unknown =
      typeof generateMetadata === 'function'
        ? await generateMetadata(props, Promise.resolve(merged))
        : metadata;
    merged = merge(merged, own);
  }
  return merged;
}

function merge(outer: Merged, own: unknown): Merged {
  if (typeof own !== 'object' || own === null) return outer;
  const { title, description } = own as { title?: string | Template | null; description?: string };
  const text = titleText(title ?? undefined, outer.template);
  return {
    title: text ?? outer.title,
    description: description ?? outer.description,
    template: typeof title === 'object' ? (title?.template ?? outer.template) : outer.template,
  };
}

function titleText(title: string | Template | undefined, template: string | undefined): string | undefined {
  const fill = (text: string | undefined) => (text && template ? template.replaceAll('%s', text) : text);
  return typeof title === 'object' ? (title.absolute ?? fill(title.default)) : fill(title);
}

function elements({ title, description }: Merged): ReactNode {
  return createElement(
    Fragment,
    null,
    createElement('meta', { charSet: 'utf-8' }),
    createElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    title !== undefined && createElement('title', null, title),
    description !== undefined && createElement('meta', { name: 'description', content: description }),
  );
}
