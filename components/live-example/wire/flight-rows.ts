import { explainRow } from './explain-flight';

/** One row of a Flight payload. */
export interface FlightRow {
  /** Hex, as written; empty for hints, which nothing refers to. */
  id: string;
  /** `I`, `E`, `T`, …; empty for a value as JSON. */
  tag: string;
  /** What follows the tag, as text. */
  content: string;
  /** In words. */
  meaning: string;
  /** The payload ended, or was cut, before the row did. */
  partial: boolean;
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
 * Source: react-server-dom-webpack@19.3.1, startReadingFromStream and processFullBinaryRow in
 * cjs/react-server-dom-webpack-client.browser.production.js.
 */
export function flightRows(payload: string): FlightRow[] {
  const bytes = new TextEncoder().encode(payload);
  const rows: FlightRow[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [row, next] = rowAt(bytes, at);
    if (row) rows.push({ ...row, meaning: explainRow(row) });
    at = next;
  }
  return rows;
}

type Bare = Omit<FlightRow, 'meaning'>;

function rowAt(bytes: Uint8Array, from: number): [row: Bare | undefined, next: number] {
  if (bytes[from] === newline) return [undefined, from + 1];
  const lineEnd = indexOf(bytes, newline, from);
  const idEnd = indexOf(bytes, colon, from);
  const id = textOf(bytes, from, idEnd);
  if (idEnd >= lineEnd || !/^[0-9a-f]*$/.test(id))
    return [line(bytes, { id: '', tag: '?' }, from, lineEnd), lineEnd + 1];
  const tag = String.fromCharCode(bytes[idEnd + 1] ?? 0);
  if (sized.has(tag)) return sizedRow(bytes, { id, tag }, idEnd + 2);
  const hasTag = /[A-Z#rx]/.test(tag);
  const start = idEnd + (hasTag ? 2 : 1);
  return [line(bytes, { id, tag: hasTag ? tag : '' }, start, lineEnd), lineEnd + 1];
}

function sizedRow(bytes: Uint8Array, head: Pick<Bare, 'id' | 'tag'>, from: number): [Bare, number] {
  const lengthEnd = indexOf(bytes, comma, from);
  const length = textOf(bytes, from, Math.min(lengthEnd, from + 9));
  if (!/^[0-9a-f]{1,8}$/.test(length)) {
    const lineEnd = indexOf(bytes, newline, from);
    return [line(bytes, { ...head, tag: '?' }, from - 1, lineEnd), lineEnd + 1];
  }
  const start = lengthEnd + 1;
  const end = start + Number.parseInt(length, 16);
  return [{ ...head, content: textOf(bytes, start, end), partial: end > bytes.length }, Math.max(end, start)];
}

function line(bytes: Uint8Array, head: Pick<Bare, 'id' | 'tag'>, from: number, end: number): Bare {
  return { ...head, content: textOf(bytes, from, end), partial: end >= bytes.length };
}

function indexOf(bytes: Uint8Array, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

const textOf = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
