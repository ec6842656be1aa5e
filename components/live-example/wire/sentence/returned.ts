import { clip } from '../../../ui/in-words';
import { type BareRow, splitRows } from '../flight/flight-rows';

/** What the Flight answer to a Server Action says. */
export interface Returned {
  /** The value in words; undefined where the payload does not hold it. */
  value?: string;
  /** The action threw: what the browser gets of it. */
  error?: string;
  /** Whether the page is in the payload. */
  hasPage: boolean;
}

const mostRows = 300;

/** Reads row 0, `{"a": value, "f": page, "b": build id}`, and the row of the value. Keys as in page-tree.ts and Next.js. */
export function returnedIn(payload: string): Returned {
  const rows = splitRows(payload, mostRows);
  const root = rows.find(({ id, tag }) => id === '0' && tag === '')?.content ?? '';
  const hasPage = /^\{(?:"a":"(?:[^"\\]|\\.)*",)?"f":/.test(root);
  const written = /^\{"a":("(?:[^"\\]|\\.)*"|[^,}]*)/.exec(root)?.[1];
  if (written === undefined) return { hasPage };
  const row = /^"\$@?([0-9a-f]+)"$/.exec(written)?.[1];
  if (row === undefined) return { value: valueWords(written), hasPage };
  const settled = rows.find(({ id, tag }) => id === row && (tag === '' || tag === 'E' || tag === 'T'));
  if (!settled) return { hasPage };
  return settled.tag === 'E'
    ? { error: digestOf(settled), hasPage }
    : { value: valueWords(wordsOf(settled)), hasPage };
}

const wordsOf = ({ tag, content }: BareRow) => (tag === 'T' ? JSON.stringify(content) : content);

function valueWords(json: string): string {
  if (json === '"$undefined"') return 'no return value';
  return `the return value ${clip(json, 60)}`;
}

function digestOf({ content }: BareRow): string {
  const digest = /"digest":"((?:[^"\\]|\\.)*)"/.exec(content)?.[1];
  return clip(digest ?? '', 80);
}

/** Digests of the rows that fail, by which redirect() and notFound() travel within a page. */
export function digestsIn(payload: string): string[] {
  return splitRows(payload, mostRows)
    .filter(({ tag }) => tag === 'E')
    .map(digestOf);
}
