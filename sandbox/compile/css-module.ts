import { sha1 } from '@noble/hashes/legacy';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { compile, type Element, serialize, stringify } from 'stylis';
import { BuildError, positionOf } from '../shared/problem';
import type { CompiledModule } from '../shared/protocol';
import { refuseMultiplied } from './css-nesting';

export interface CssModule {
  module: CompiledModule;
  /** The rules with the class names that the module hands out. */
  styles: string;
}

/**
 * A CSS module: each class name gets one of its own, in the form that Turbopack gives it
 * (`card-module__1a2b3c__title`), and they come in the order of the alphabet; `:global(…)` is left as it is.
 * Source: https://nextjs.org/docs/app/getting-started/css#css-modules
 *
 * @throws {BuildError} for `composes`, which this sandbox does not do, and for nesting that multiplies selectors
 */
export function cssModule(file: string, source: string): CssModule {
  refuseComposes(file, source);
  refuseMultiplied(file, source);
  const stem = /([^/]+)\.module\.css$/.exec(file)?.[1] ?? 'style';
  const hash = bytesToHex(sha1(utf8ToBytes(file))).slice(0, 6);
  const names: Record<string, string> = {};
  const rename = (name: string) => {
    names[name] = `${stem}-module__${hash}__${name}`;
    return names[name];
  };
  const rules = compile(source);
  for (const rule of rules) renameIn(rule, rename);
  return {
    module: { code: `module.exports = ${JSON.stringify(inOrder(names))};`, imports: {} },
    styles: serialize(rules, stringify),
  };
}

const inOrder = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).sort(([one], [other]) => (one < other ? -1 : 1)));

function renameIn(element: Element, rename: (name: string) => string): void {
  if (element.type === 'rule' && Array.isArray(element.props)) {
    element.props = element.props.map((selector) => renameSelector(selector, rename));
  }
  if (element.type === '@keyframes' || !Array.isArray(element.children)) return;
  for (const child of element.children) renameIn(child, rename);
}

/** Strings, escapes and `:global(…)` are stepped over; `:local(…)` is taken off. */
function renameSelector(selector: string, rename: (name: string) => string): string {
  const parts =
    /:global\(([^()]*(?:\([^()]*\)[^()]*)*)\)|:local\(([^()]*)\)|("[^"]*"|'[^']*')|\.(-?[_a-zA-Z\u0080-\uffff][\w\u0080-\uffff-]*)/g;
  return selector.replace(parts, (match, global?: string, local?: string, text?: string, name?: string) => {
    if (global !== undefined) return global;
    if (local !== undefined) return renameSelector(local, rename);
    return text !== undefined || name === undefined ? match : `.${rename(name)}`;
  });
}

function refuseComposes(file: string, source: string): void {
  const match = /(?:^|[;{\s])(composes\s*:)/.exec(source);
  if (!match) return;
  throw new BuildError({
    file,
    ...positionOf(source, match.index + match[0].length - (match[1]?.length ?? 0)),
    message: "`composes` isn't supported in this sandbox",
    fix: 'give the element both class names in your code',
  });
}
