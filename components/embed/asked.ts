import { useEffect, useState } from 'react';
import type { Field } from '../../embed/parameters/fields';
import { type Asked, readParameters } from '../../embed/parameters/read';
import type { LineRange } from '../live-example/line-range';
import { defaultPaneOptions, type PaneOptions } from '../live-example/pane-options';
import { stepProblem, variantAt } from '../live-example/steps/in-address';
import type { Variant } from '../live-example/types';
import { compare } from '../live-example/use-view';

/** What the address asks of one example. */
export interface Wishes {
  options: Omit<PaneOptions, 'resets' | 'undos'>;
  /** Those to choose from. */
  variants: Variant[];
  /** A variant, or `compare`. */
  view: string;
  title?: string;
  hasDeckKeys: boolean;
  id?: string;
  /** What is not understood, in words. */
  problems: string[];
  /** Whether these are told of on the page. */
  isDebug: boolean;
}

/** Until the address has been read nothing starts. */
const unread = (variants: Variant[]): Wishes => ({
  options: { ...defaultPaneOptions, startsByItself: false },
  variants,
  view: variants[0]?.name ?? '',
  hasDeckKeys: false,
  problems: [],
  isDebug: false,
});

/** @returns what the address asks for, once the page is hydrated */
export function useWishes(fields: readonly Field[], variants: Variant[]): Wishes {
  const [wishes, setWishes] = useState(() => unread(variants));
  useEffect(() => {
    const next = wishesOf(readParameters(fields, location.search), variants);
    setWishes(next);
    for (const problem of next.problems) console.warn(`Address of this embed: ${problem}`);
  }, [fields, variants]);
  return wishes;
}

/** @param asked as read by the schema of `embed/parameters/example.ts` */
export function wishesOf({ values, problems }: Asked, all: Variant[]): Wishes {
  const asked = values as Partial<Values>;
  const found = (asked.variant ?? []).flatMap((name) => all.find((each) => each.name === name) ?? []);
  const unknown = (asked.variant ?? []).filter((name) => !all.some((each) => each.name === name));
  const variants = found.length > 1 ? found : all;
  const first = found[0] ?? all[0];
  const isComparing = variants.length > 1 && (asked.view === compare || found.length > 1);
  const file = asked.file === undefined ? undefined : fromRoot(asked.file);
  const hasFile = file === undefined || all.some(({ files }) => file in files);
  const withSteps = found.length > 0 ? found : all;
  const noStep = stepProblem(asked.step, withSteps);
  const step = noStep === undefined ? asked.step : undefined;
  return {
    options: { ...optionsOf(asked), file: hasFile ? file : undefined, step },
    variants,
    view: isComparing ? compare : variantAt(step, withSteps, first?.name ?? ''),
    title: asked.title,
    hasDeckKeys: asked.deckkeys !== false,
    isDebug: asked.debug === true,
    id: asked.id,
    problems: [
      ...problems,
      ...unknown.map(
        (name) => `variant: got "${name}"; this example has ${all.map((each) => each.name).join(', ')}`,
      ),
      ...(noStep === undefined ? [] : [noStep]),
      ...(hasFile
        ? []
        : [`file: got "${file}"; this example has ${Object.keys(first?.files ?? {}).join(', ')}`]),
    ],
  };
}

interface Values {
  variant: string[];
  view: string;
  file: string;
  files: string[];
  lines: string[];
  step: number;
  console: boolean;
  wire: boolean;
  nojs: boolean;
  latency: PaneOptions['latency'];
  autorun: boolean;
  runonclick: boolean;
  readonly: boolean;
  title: string;
  initialpath: string;
  deckkeys: boolean;
  debug: boolean;
  id: string;
}

function optionsOf(asked: Partial<Values>): Wishes['options'] {
  return {
    files: (asked.files ?? []).map(fromRoot),
    lines: (asked.lines ?? []).map(rangeOf),
    part: asked.console ? 'console' : asked.view === 'wire' ? 'wire' : 'code',
    startsByItself: asked.autorun !== false && asked.runonclick !== true,
    isReadOnly: asked.readonly === true,
    withoutScripts: asked.nojs === true,
    latency: asked.latency ?? 0,
    initialPath: asked.initialpath,
  };
}

const fromRoot = (path: string) => (path.startsWith('/') ? path : `/${path}`);

function rangeOf(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return [first, last];
}
