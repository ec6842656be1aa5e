/**
 * What kind of row a tag stands for, and how such a row is written: `<id>:<tag><content>`.
 * Source: react-server-dom-webpack@19.3.1, processFullStringRow and processFullBinaryRow in
 * cjs/react-server-dom-webpack-client.browser.{production,development}.js.
 */
const kinds = new Map([
  [
    '',
    'No letter: a value as JSON. Strings that begin with $ stand for something else, such as another row.',
  ],
  [
    'I',
    'I, a client module: [module, its chunks, name of the export]. The browser has or loads the code; the row only names it.',
  ],
  [
    'H',
    'H, a hint: something that the browser should load or connect to before React needs it. The next letter says what.',
  ],
  ['E', 'E, an error: the value with this id failed. In production only its digest is sent.'],
  ['T', 'T, text: after it the length in bytes as hex, a comma, and the text itself.'],
  ['D', 'D, debugging information about the row of the same id; only in development.'],
  ['N', 'N, the time at which the server’s clock began; only in development.'],
  ['J', 'J, what the server waited for; only in development.'],
  ['W', 'W, a line that the server logged, for the browser’s console; only in development.'],
  ['R', 'R, a ReadableStream begins; later rows of the same id are its parts.'],
  ['r', 'r, a stream of bytes begins; later rows of the same id are its parts.'],
  ['X', 'X, an async iterable begins; later rows of the same id are its values.'],
  ['x', 'x, an async iterator begins; later rows of the same id are its values.'],
  ['C', 'C, the end of the stream or iterable of the same id.'],
  ['?', 'Not a row of a Flight payload.'],
]);

/** Tags of typed arrays and other bytes. */
const binary = 'AOobUSsLlGgMmV';

/** The kind of a row in words. */
export function explainTag(tag: string): string {
  if (binary.includes(tag) && tag !== '')
    return `${tag}, binary data: after it the length in bytes as hex, a comma, and the bytes.`;
  return kinds.get(tag) ?? `${tag}: a kind of row that this page does not know.`;
}

/** How many rows of each kind there are, most frequent first. */
export function countKinds(tags: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(nameOf(tag), (counts.get(nameOf(tag)) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([name, count]) => `${count} × ${name}`).join(', ');
}

const names = new Map([
  ['', 'value'],
  ['I', 'client module'],
  ['H', 'hint'],
  ['E', 'error'],
  ['T', 'text'],
  ['R', 'stream'],
  ['r', 'stream'],
  ['X', 'iterable'],
  ['x', 'iterable'],
  ['C', 'end'],
  ['?', 'not a row'],
]);

const nameOf = (tag: string) => names.get(tag) ?? (binary.includes(tag) ? 'bytes' : 'debugging');
