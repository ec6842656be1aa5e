import { clip, inWords } from '../../../ui/in-words';

/**
 * Strings that stand for something else, by the character after `$`.
 * Source: react-server-dom-webpack@19.3.1, parseModelString.
 */
const references = new Map(
  Object.entries({
    '@': 'a promise, settled by row',
    L: 'a part of the page that may come later, in row',
    h: 'a Server Function, in row',
    // As React wrote it up to 19.0.
    F: 'a Server Function, in row',
    Q: 'a Map, in row',
    W: 'a Set, in row',
    B: 'a Blob, in row',
    K: 'a FormData, in row',
    i: 'an iterator, in row',
  }),
);

const scalars = new Map(
  Object.entries({
    D: 'a Date',
    n: 'a bigint',
    S: 'a symbol',
    u: 'undefined',
    N: 'NaN',
    I: 'Infinity',
    Z: 'an error',
    T: 'a temporary reference: the same value that the browser sent',
    w: 'a value that the server no longer had',
    // The rest is only written in development.
    P: 'an object made by a constructor, for debugging',
    E: 'server code, for debugging',
    Y: 'a value that is loaded when a debugger asks for it',
  }),
);

/** The keys of what Next.js sends as row 0. Source: next@16.4.6 dist/shared/lib/app-router-types.d.ts. */
const rootKeys = new Map(
  Object.entries({
    a: 'a is the value that the action returned',
    f: 'f is the page tree',
    b: 'b is the build id',
  }),
);

/**
 * A value of a Flight payload in words.
 *
 * @param value parsed JSON; undefined where it could not be parsed
 * @param labels what other rows are called
 */
export function explainModel(value: unknown, labels: ReadonlyMap<string, string>): string {
  if (value === undefined) return 'A value whose end is missing.';
  const legend = [...referencesIn(value)].join('; ');
  return `${explainShape(value, labels)}${legend && ` Here ${legend}.`}`;
}

function explainShape(value: unknown, labels: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value[0] === '$' ? explainElement(value, labels) : 'A list.';
  if (typeof value === 'string') return explainText(value);
  if (typeof value !== 'object' || value === null) return 'A value.';
  if ('id' in value && 'bound' in value) return explainServerFunction(value);
  const known = Object.keys(value).flatMap((key) => rootKeys.get(key) ?? []);
  return 'b' in value && known.length > 0 ? `The response itself: ${known.join('; ')}.` : 'An object.';
}

function explainText(text: string): string {
  if (text.startsWith('$S')) return `A symbol, ${clip(text.slice(2), 100)}, for other rows to refer to.`;
  return text.startsWith('$') ? 'A value.' : 'A text.';
}

/** `["$", type, key, props]` */
function explainElement([, type]: unknown[], labels: ReadonlyMap<string, string>): string {
  if (typeof type !== 'string') return 'An element.';
  const row = /^\$L?([0-9a-f]+)$/.exec(type)?.[1];
  const label = row === undefined ? type : labels.get(row);
  if (label === '$Sreact.suspense') return 'A Suspense boundary.';
  if (label === '$Sreact.fragment') return 'A fragment.';
  if (row && label) return `An element of the component ${label}, from row ${row}.`;
  return row
    ? `An element of the component in row ${row}.`
    : `The element <${clip(type, 100)}>, as a Server Component rendered it.`;
}

function explainServerFunction({ id, bound }: { id: unknown; bound: unknown }): string {
  const values = bound === null ? 'without bound values' : 'with bound values';
  return `A Server Function reference, ${values}: the browser calls it by its id ${inWords(id)}, the code stays on the server.`;
}

/** Parts of a value that are searched for references; those past them are rarely read. */
const mostLooked = 10_000;

/** What the references of a value stand for, each kind and row once, at most six. */
function referencesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const pending = [value];
  // A list of work instead of recursion: a stranger's payload may nest without end.
  for (let looked = 0; pending.length > 0 && found.size < 6 && looked < mostLooked; looked++) {
    const next = pending.pop();
    if (typeof next === 'string') {
      const words = explainReference(next);
      if (words) found.add(clip(words, 200));
      // One by one: a call takes no more than some hundred thousand arguments.
    } else for (const part of partsOf(next).reverse()) pending.push(part);
  }
  return found;
}

/** The parts of a value that its description has not named yet: of an element, all but its type. */
function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value[0] === '$' ? value.slice(2) : [...value];
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** What a string of a payload stands for; undefined for one that is only text. */
export function explainReference(text: string): string | undefined {
  const [, mark = '', rest = ''] = /^\$(.)(.*)$/s.exec(text) ?? [];
  const reference = references.get(mark);
  if (reference && /^[0-9a-f]+$/.test(rest.split(':', 1).join(''))) return `${text} is ${reference} ${rest}`;
  const scalar = scalars.get(mark);
  if (scalar && !text.startsWith('$Sreact.')) return `${text} is ${scalar}`;
  if (text === '$-0' || text === '$-Infinity') return `${text} is ${text.slice(1)}`;
  return /^\$[0-9a-f]+(:|$)/.test(text) ? `${text} is the value of row ${text.slice(1)}` : undefined;
}
