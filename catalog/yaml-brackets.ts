/** Quotes and brackets of a YAML file that do not end, or end too early. */
import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { SourceLines, YamlMistake } from './yaml-lines';

export type YamlError = Document['errors'][number];

/** The way out for text that YAML takes for something else. */
export const inQuotes = 'put the whole text in single quotes';

const isQuoted = (node: unknown): node is Scalar =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

/** A quote that is not closed on its line reaches to the next one, lines below, where the parser stumbles. */
export function openQuote(
  document: Document,
  lines: SourceLines,
  { pos, message }: YamlError,
): YamlMistake | undefined {
  const found: number[] = [];
  visit(document, {
    Scalar(_key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (!isQuoted(node) || lines.at(start) === lines.at(end - 1)) return;
      if (start <= pos[0] && lines.at(end) >= lines.at(pos[0]) - 1) found.push(start);
    },
  });
  const [offset] = found.length > 0 ? found : lines.lastOpenQuote(pos[0], message);
  if (offset === undefined) return undefined;
  const quote = lines.text[offset] ?? '"';
  const name = quote === '"' ? 'double' : 'single';
  return {
    offset,
    got: `a ${name} quote that is not closed on its line`,
    fix: `add ${quote} at the end of the text`,
  };
}

/** `'It's'`, `"One" two`, `{One} two`: something ended, and text follows. */
export function textAfter(lines: SourceLines, offset: number): YamlMistake | undefined {
  const before = lines.lineOf(offset).slice(0, lines.columnOf(offset) - 1);
  if (/'[^']*'\s*$/.test(before)) {
    const fix = "write two single quotes for one within the text, as in 'It''s', or put it in double quotes";
    return { offset, got: 'text after the single quote that ends it', fix };
  }
  if (/"[^"]*"\s*$/.test(before)) {
    return { offset, got: 'text after the double quote that ends it', fix: inQuotes };
  }
  if (!/[\]}]\s*$/.test(before)) return undefined;
  const got = `text after "${before.trim().at(-1)}": to YAML, a value that begins with [ or { is a list or a map`;
  return { offset, got, fix: inQuotes };
}

/** A list or a map that the next field ends. */
export function openBracket(lines: SourceLines, { message, pos }: YamlError): YamlMistake {
  const open = message.includes('sequence') ? '[' : '{';
  const close = open === '[' ? ']' : '}';
  const offset = Math.max(0, lines.text.lastIndexOf(open, pos[0]));
  return {
    offset,
    got: `"${open}" that is never closed`,
    fix: `add "${close}" at the end of the list or map`,
  };
}
