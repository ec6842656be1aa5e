import type { Catalog, ClaimView } from '../types';

/** Attributes of a component as they are written: `id="call-from-script"`, `show={[1, 2]}`. */
export type Attributes = Readonly<Record<string, string>>;

/** A component of an article, as Markdown in its place; `children` are what is between its tags. */
export type AsMarkdown = (attributes: Attributes, children: string, catalog: Catalog) => string;

/** The texts of a list such as `['a', 'b']`. */
export const listIn = (value = ''): string[] =>
  [...value.matchAll(/["']([^"']+)["']/g)].map(([, id = '']) => id);

/** The numbers of a list such as `[1, 2]`. */
export const numbersIn = (value = ''): number[] => [...value.matchAll(/\d+/g)].map(Number);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const rowOf = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)].join('\n');
}

/** @throws {Error} where the check of articles has let an unknown id pass */
export function byId<Value>(
  list: readonly Value[],
  id: string | undefined,
  idOf: (value: Value) => string,
): Value {
  const found = list.find((one) => idOf(one) === id);
  if (!found) throw new Error(`"${id}" passed the check of articles but does not exist`);
  return found;
}

/** A claim as a link to its page. */
export const claimLink = ({ id, statement }: Pick<ClaimView, 'id' | 'statement'>) =>
  `[${statement}](/claims/${id})`;

/** A verdict in words; that a claim is advice is said, because nothing proves that true or wrong. */
export const verdictText = ({ kind, verdict }: Pick<ClaimView, 'kind' | 'verdict'>) =>
  kind === 'advice' ? `advice, ${verdict}` : verdict;

/** What is between the tags, as it is. */
export const words: AsMarkdown = (_attributes, inner) => inner.trim();

/** What stood indented between the tags, each part a block of its own. */
export const blocks: AsMarkdown = (_attributes, inner) =>
  inner
    .trim()
    .replace(/^ +/gm, '')
    .replace(/^(- .*)\n(?!-|\n)/gm, '$1\n\n');
