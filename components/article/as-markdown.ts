/** Parts of which article components make their Markdown. */
import type { ClaimView } from '../data';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const rowOf = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)].join('\n');

/** A claim as a link to its page. */
export const claimLink = ({ id, statement }: Pick<ClaimView, 'id' | 'statement'>) =>
  `[${statement}](/claims/${id})`;

/** A verdict in words; that a claim is advice is said, because nothing proves that true or wrong. */
export const verdictText = ({ kind, verdict }: Pick<ClaimView, 'kind' | 'verdict'>) =>
  kind === 'advice' ? `advice, ${verdict}` : verdict;

/** Several lines as one. */
export const inOneLine = (markdown: string) => markdown.replace(/\s+/g, ' ');

/** The last of what is recorded by target, with the target. */
export const newest = <Value>(records: Readonly<Record<string, Value>>) =>
  Object.entries(records).sort().at(-1);
