import { explainRow, labelOf } from './explain-flight';

/** One row of a Flight payload, as it is written. */
export interface BareRow {
  /** Hex, as written; empty for hints, which nothing refers to. */
  id: string;
  /** `I`, `E`, `T`, …; empty for a value as JSON. */
  tag: string;
  /** What follows the tag, as text. */
  content: string;
  /** The payload ended, or was cut, before the row did. */
  partial: boolean;
}

export interface FlightRow extends BareRow {
  /** In words. */
  meaning: string;
}

const newline = 10;
const colon = 58;
const comma = 44;

/** Rows with a length in bytes instead of a line end: text, binary data and typed arrays. */
const sized = new Set('TAOobUSsLlGgMmV');

/**
 * Splits a Flight payload into its rows. Any text comes out as rows: what does not follow the format is kept as
 * it is, in a row that says so.
 *
 * @param most rows to read; each byte is looked at a fixed number of times, whatever the payload
 *
 * Source: react-server-dom-webpack@19.3.1, startReadingFromStream and processFullBinaryRow in
 * cjs/react-server-dom-webpack-client.browser.production.js.
 */
export function splitRows(payload: string, most = Number.POSITIVE_INFINITY): BareRow[] {
  const bytes = new TextEncoder().encode(payload);
  const rows: BareRow[] = [];
  for (let at = 0; at < bytes.length && rows.length < most; ) {
    const [row, next] = rowAt(bytes, at);
    if (row) rows.push(row);
    at = next;
  }
  return rows;
}

/** The rows of a Flight payload, each with what it says in words. @param most rows to read */
export function flightRows(payload: string, most?: number): FlightRow[] {
  // React sends what a row refers to by name, such as a client module, before that row.
  const labels = new Map<string, string>();
  return splitRows(payload, most).map((row) => {
    const meaning = explainRow(row, labels);
    const label = labelOf(row, labels);
    if (label !== undefined) labels.set(row.id, label);
    return { ...row, meaning };
  });
}

function rowAt(bytes: Uint8Array, from: number): [row: BareRow | undefined, next: number] {
  if (bytes[from] === newline) return [undefined, from + 1];
  let idEnd = from;
  while (isHexDigit(bytes[idEnd])) idEnd++;
  const isRow = bytes[idEnd] === colon;
  const tag = String.fromCharCode(bytes[idEnd + 1] ?? 0);
  const id = isRow ? textOf(bytes, from, idEnd) : '';
  if (isRow && sized.has(tag)) return sizedRow(bytes, { id, tag }, idEnd + 2);
  const lineEnd = indexOf(bytes, newline, from);
  if (!isRow) return [line(bytes, { id, tag: '?' }, from, lineEnd), lineEnd + 1];
  const hasTag = /[A-Z#rx]/.test(tag);
  const start = idEnd + (hasTag ? 2 : 1);
  return [line(bytes, { id, tag: hasTag ? tag : '' }, start, lineEnd), lineEnd + 1];
}

function sizedRow(bytes: Uint8Array, head: Pick<BareRow, 'id' | 'tag'>, from: number): [BareRow, number] {
  let lengthEnd = from;
  while (isHexDigit(bytes[lengthEnd])) lengthEnd++;
  const length = textOf(bytes, from, lengthEnd);
  if (bytes[lengthEnd] !== comma || !/^[0-9a-f]{1,8}$/.test(length)) {
    const lineEnd = indexOf(bytes, newline, from);
    return [line(bytes, { ...head, tag: '?' }, from - 1, lineEnd), lineEnd + 1];
  }
  const start = lengthEnd + 1;
  const end = start + Number.parseInt(length, 16);
  return [{ ...head, content: textOf(bytes, start, end), partial: end > bytes.length }, Math.max(end, start)];
}

const isHexDigit = (byte = 0) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);

function line(bytes: Uint8Array, head: Pick<BareRow, 'id' | 'tag'>, from: number, end: number): BareRow {
  return { ...head, content: textOf(bytes, from, end), partial: end >= bytes.length };
}

function indexOf(bytes: Uint8Array, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

const textOf = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
