import type { TextTable } from './as-text';

const escapeWords = (text: string) => text.replace(/[\\*_[\]<>~&#]/g, (sign) => `\\${sign}`);
/** GFM ends a cell at a bar even inside code, and a row at a line break. */
const keepInCell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*[\r\n]+\s*/g, ' ');

/** What is between backticks in the data is code here too, and stays as it is. */
function cell(text: string): string {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escapeWords(part)));
  return keepInCell(parts.join(''));
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table as GitHub-flavoured Markdown. */
export function asMarkdown({ head, body }: TextTable): string {
  const rows = [head.map(cell), head.map(() => '---'), ...body.map((cells) => cells.map(cell))];
  return `${rows.map(line).join('\n')}\n`;
}
