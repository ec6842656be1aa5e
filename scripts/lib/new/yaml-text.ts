/** Writes YAML as the files of `data/` have it, and puts records into them without touching the rest. */
import { stringify } from 'yaml';

/** A text as YAML writes it on one line, in quotes where it needs them. */
export const quoted = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** A record as an item of a list, indented as far as the list is. */
export function asItem(record: string, indent = ''): string {
  return record
    .trimEnd()
    .split('\n')
    .map((line, index) => (line ? `${indent}${index === 0 ? '- ' : '  '}${line}` : line))
    .join('\n');
}

/** Comments at the end of a text: they are about what follows. */
const leadingComments = /(?:^ *#.*\n)+(?![\s\S])/m;

/** Puts an item behind the one with this id, or at the end of the file. */
export function insertItem(yaml: string, item: string, afterId?: string): string {
  const whole = yaml.trimEnd();
  const start = afterId === undefined ? -1 : whole.search(new RegExp(`^ *- id: ${afterId}$`, 'm'));
  const next = start < 0 ? -1 : whole.slice(start + 1).search(/^ *- id: /m);
  if (next < 0) return `${whole}\n\n${item}\n`;
  const before = whole.slice(0, start + 1 + next).replace(leadingComments, '');
  return `${before.trimEnd()}\n\n${item}\n\n${whole.slice(before.length)}\n`;
}
