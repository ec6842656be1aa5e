import { useEffect, useState } from 'react';
import type { ExampleValues } from '../../embed/parameters/example';
import type { Field } from '../../embed/parameters/fields';
import { type Asked, readParameters } from '../../embed/parameters/read';
import type { LineRange } from '../live-example/line-range';
import { type AskedOptions, defaultPaneOptions } from '../live-example/pane-options';
import { stepProblem, variantAt } from '../live-example/steps/in-address';
import type { Variant } from '../live-example/types';
import { compare, viewIn } from '../live-example/use-view';

/** What the address asks of one example. */
export interface Wishes {
  options: AskedOptions;
  /** Those to choose from. */
  variants: Variant[];
  /** A variant, or `compare`. */
  view: string;
  title?: string;
  hasDeckKeys: boolean;
  /** Whether the address has been read: until then nothing starts. */
  isRead: boolean;
  id?: string;
  /** What is not understood, in words. */
  problems: string[];
  /** Whether these are told of on the page. */
  isDebug: boolean;
}

const unread = (variants: Variant[]): Wishes => ({
  options: { ...defaultPaneOptions, startsByItself: false },
  variants,
  view: variants[0]?.name ?? '',
  hasDeckKeys: false,
  isRead: false,
  problems: [],
  isDebug: false,
});

/** @returns what the address asks for, once the page is hydrated */
export function useWishes(fields: readonly Field[], variants: Variant[]): Wishes {
  const [wishes, setWishes] = useState(() => unread(variants));
  useEffect(() => {
    const next = wishesOf(readParameters(fields, location.search), variants);
    // A page of its own has no deck around it.
    setWishes({ ...next, hasDeckKeys: next.hasDeckKeys && window.parent !== window });
    for (const problem of next.problems) console.warn(`Address of this embed: ${problem}`);
  }, [fields, variants]);
  return wishes;
}

/** @param asked as read by the schema of `embed/parameters/example.ts` */
export function wishesOf({ values, problems }: Asked, all: Variant[]): Wishes {
  const asked = values as ExampleValues;
  const names = all.map(({ name }) => name);
  const found = asked.variant.flatMap((name) => all.find((each) => each.name === name) ?? []);
  const unknown = asked.variant.filter((name) => !names.includes(name));
  const variants = found.length > 1 ? found : all;
  const view = found.length > 1 ? compare : asked.view;
  const first = found[0] ?? all[0];
  const file = asked.file === undefined ? undefined : fromRoot(asked.file);
  const hasFile = file === undefined || all.some(({ files }) => file in files);
  const withSteps = found.length > 0 ? found : all;
  const noStep = stepProblem(asked.step, withSteps);
  const step = noStep === undefined ? asked.step : undefined;
  return {
    options: { ...optionsOf(asked), file: hasFile ? file : undefined, step },
    variants,
    view: viewIn({ view, variant: variantAt(step, withSteps, first?.name ?? '') }, names) ?? '',
    title: asked.title,
    hasDeckKeys: asked.deckkeys,
    isDebug: asked.debug,
    isRead: true,
    id: asked.id,
    problems: [
      ...problems,
      ...unknown.map((name) => `variant: got "${name}"; this example has ${names.join(', ')}`),
      ...(noStep === undefined ? [] : [noStep]),
      ...(hasFile
        ? []
        : [`file: got "${file}"; this example has ${Object.keys(first?.files ?? {}).join(', ')}`]),
    ],
  };
}

function optionsOf(asked: ExampleValues): Wishes['options'] {
  return {
    files: asked.files.map(fromRoot),
    lines: asked.lines.map(rangeOf),
    part: asked.console ? 'console' : asked.view === 'wire' ? 'wire' : 'code',
    startsByItself: asked.autorun && !asked.runonclick,
    isReadOnly: asked.readonly,
    withoutScripts: asked.nojs,
    latency: asked.latency,
    initialPath: asked.initialpath,
  };
}

const fromRoot = (path: string) => (path.startsWith('/') ? path : `/${path}`);

function rangeOf(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return [first, last];
}
