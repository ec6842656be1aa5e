import type { TextTable } from './as-text';

/** Spreadsheets take a cell that begins so for a formula, and would run it. */
const looksLikeFormula = /^[=+\-@\t\r＝＋－＠]/;

function field(text: string): string {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export const asCsv = ({ head, body }: TextTable): string =>
  [head, ...body].map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
