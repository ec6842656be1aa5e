type Cell = string | number;

// A spreadsheet runs a cell that begins so as a formula.
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value)
    ? `'${value}`
    : value;
  const quoted = text.replaceAll('"', '""');
  return `"${quoted}"`;
}

/** RFC 4180: commas, quotes doubled, lines end in CRLF. */
export const toCsv = (rows: Cell[][]) =>
  rows
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
