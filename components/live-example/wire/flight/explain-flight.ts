import { clip, inWords } from '../../../ui/in-words';
import { parseJson } from '../parse-json';
import { explainModel } from './explain-flight-model';

/** A row without its meaning. */
interface Row {
  tag: string;
  content: string;
  partial: boolean;
}

/** Rows with bytes of a fixed kind. Source: react-server-dom-webpack@19.3.1, processFullBinaryRow. */
const binary = new Map(
  Object.entries({
    A: 'an ArrayBuffer',
    O: 'an Int8Array',
    o: 'a Uint8Array',
    b: 'a piece of a byte stream',
    U: 'a Uint8ClampedArray',
    S: 'an Int16Array',
    s: 'a Uint16Array',
    L: 'an Int32Array',
    l: 'a Uint32Array',
    G: 'a Float32Array',
    g: 'a Float64Array',
    M: 'a BigInt64Array',
    m: 'a BigUint64Array',
    V: 'a DataView',
  }),
);

/** What `D` to `J` mean only exists in development; a production client throws at them. */
const plain = new Map(
  Object.entries({
    T: 'Text, long enough for a row of its own; $ and the row’s id stand for it elsewhere.',
    D: 'Debugging information about the row of the same id; only in development.',
    N: 'The server’s clock, for debugging; only in development.',
    J: 'What the server waited for, for debugging; only in development.',
    W: 'A line for the browser’s console that the server logged; only in development.',
    R: 'A ReadableStream begins: the rows of the same id are its parts.',
    r: 'A stream of bytes begins: the rows of the same id are its parts.',
    X: 'An async iterable begins: the rows of the same id are its values.',
    x: 'An async iterator begins: the rows of the same id are its values.',
    C: 'The stream or iterable of the same id ends.',
    '?': 'Not a row of a Flight payload.',
  }),
);

/** What React does when it reads a hint: the functions of react-dom that run. */
const hints = new Map(
  Object.entries({
    D: 'look a host up (prefetchDNS)',
    C: 'connect to a host (preconnect)',
    L: 'load a resource (preload)',
    m: 'load a module (preloadModule)',
    S: 'load a stylesheet (preinit)',
    X: 'load a script (preinit)',
    M: 'load a module script (preinitModule)',
  }),
);

/** What other rows are called, by id: a text, or the name of an export. */
export type Labels = ReadonlyMap<string, string>;

/** A row in words. @param labels of the rows that it may refer to */
export function explainRow({ tag, content, partial }: Row, labels: Labels): string {
  const bytes = binary.get(tag);
  const meaning = bytes ? `Binary data: ${bytes}.` : (plain.get(tag) ?? explainJson(tag, content, labels));
  return partial && tag !== '?' && !isWhole(content)
    ? `${meaning} It isn’t complete yet, or was cut off.`
    : meaning;
}

/** What a row is called where others refer to it; undefined for most. */
export function labelOf({ tag, content }: Row, labels: Labels): string | undefined {
  const isText = tag === '' && content.startsWith('"');
  const value = isText || tag === 'I' ? parseJson(content) : undefined;
  const name: unknown = Array.isArray(value) ? resolved(value[2], labels) : value;
  return typeof name === 'string' && name !== '' ? clip(name, 200) : undefined;
}

/** A text that is sent more than once is a row of its own, and `$` with its id elsewhere. */
const resolved = (value: unknown, labels: Labels): unknown =>
  typeof value === 'string' && value.startsWith('$') ? (labels.get(value.slice(1)) ?? value) : value;

function explainJson(tag: string, content: string, labels: Labels): string {
  if (tag === 'H')
    return `A hint for the browser: ${hints.get(content[0] ?? '') ?? 'unknown to this page'}, before React needs it.`;
  const value = parseJson(content);
  if (tag === 'I') return explainImport(value, labels);
  if (tag === 'E') return explainError(value);
  return tag === '' ? explainModel(value, labels) : 'A kind of row that this page doesn’t know.';
}

function explainImport(value: unknown, labels: Labels): string {
  if (!Array.isArray(value)) return 'A reference to code that the browser has.';
  const [module, name] = [resolved(value[0], labels), resolved(value[2], labels)];
  const what =
    name === undefined || name === '' || name === '*' ? 'The exports' : `The export “${inWords(name)}”`;
  const file = module === undefined ? 'a module without a name' : inWords(module);
  return `Client Component reference. ${what} of ${file}: the browser has the code, the payload only names it.`;
}

/** How next/navigation writes its errors: next@16.4.6 dist/client/components/{redirect,http-access-fallback}. */
function explainError(value: unknown): string {
  const found = fieldOf(value, 'digest');
  const digest = found === undefined || found === null ? '' : inWords(found);
  const [kind, ...rest] = digest.split(';');
  if (kind === 'NEXT_REDIRECT')
    return `A redirect to ${rest[1] ?? 'nowhere'}: the router goes there instead of showing this part.`;
  if (kind === 'NEXT_HTTP_ERROR_FALLBACK')
    return `The nearest page for ${rest[0] ?? 'no status'} is shown instead of this part.`;
  return `An error. The browser gets its digest ${digest || '(none)'} and no message; the server console has both.`;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const isWhole = (content: string) => parseJson(content) !== undefined;
