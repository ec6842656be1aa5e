import type { DescribedField } from './fields';
import { allowed } from './read';

/** @returns the parameters as a table of Markdown */
export function parameterTable(fields: readonly DescribedField[]): string {
  const rows = fields.map((field) => {
    const { name, aliases = [], about, initial } = field;
    const names = [name, ...aliases].map((each) => `\`${each}\``).join(', ');
    return [names, about, allowed(field), initialOf(initial)].map(escaped).join(' | ');
  });
  return [
    '| name | what it does | may be | without it |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** A bar ends a cell, in code too. */
const escaped = (text: string) => text.replaceAll('|', '\\|');

function initialOf(initial: unknown): string {
  if (initial === undefined || (Array.isArray(initial) && initial.length === 0)) return '';
  return `\`${typeof initial === 'boolean' ? Number(initial) : initial}\``;
}
