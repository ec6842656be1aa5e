/** What strangers may send, by its structure: made at random from what parsers look for. */
import fc from 'fast-check';

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'id',
  'bound',
  'digest',
  'b',
  'f',
];
const pieces = [
  '$',
  '@',
  ':',
  ';',
  ',',
  '"',
  '\\',
  '\r\n',
  '\n',
  '%',
  '%E0%A4',
  '=',
  '&',
  '--b',
  '\0',
  '\u202e',
  '\ud800',
];

/** Text with what means something to a parser in it. */
const oddText = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...names), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** JSON with objects that have no `toString`, deep in one another. */
const oddJson = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, -0, 1e300, '', '$', '$L1', '$@2:a', '$undefined', '$Sreact.suspense'),
      oddText,
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...names), oddText), tie('value'), { maxKeys: 5 }),
      fc.constant({ toString: null, valueOf: null }),
    ),
  }))
  .value.map((value) => JSON.stringify(value));

const flightRow = fc
  .tuple(
    fc.oneof(fc.constantFrom('0', '1a', '', 'ffffffffff', 'zz'), oddText),
    fc.oneof(
      fc.constantFrom('', 'I', 'E', 'H', 'T', 'HL', 'A', 'D', '#', 'R', 'r', 'C'),
      fc.string({ maxLength: 1 }),
    ),
    fc.oneof(
      oddJson,
      oddText,
      fc
        .tuple(fc.constantFrom('0', '1', '2', '5', 'a', 'ff', 'ffffffff', ''), oddText)
        .map(([size, text]) => `${size},${text}`),
    ),
    fc.constantFrom('\n', '', '\n\n'),
  )
  .map(([id, tag, content, end]) => `${id}:${tag}${content}${end}`);

/** A Flight payload, more or less. */
export const flight = fc.array(flightRow, { maxLength: 12 }).map((rows) => rows.join(''));

/** A body of any kind. */
export const body = fc.oneof(flight, oddJson, oddText, fc.string({ unit: 'binary', maxLength: 200 }));

const types = [
  'text/x-component',
  'application/json',
  'text/html',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data; boundary="((+"',
];
const headerNames = ['content-type', 'cookie', 'set-cookie', 'next-action', 'location', 'Origin', ...names];

/** Headers as the sandbox lets them through: pairs of texts. */
export const headers = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...headerNames), oddText), fc.oneof(fc.constantFrom(...types), oddText)),
  { maxLength: 8 },
);

const segment = fc.oneof(
  fc.constantFrom(
    'app',
    'App',
    '.git',
    'CON',
    'aux.ts',
    'page.tsx',
    '..',
    '.',
    'a.',
    'a ',
    'Ａ',
    'ß',
    'SS',
    'node_modules',
    '.npmrc',
    'package.json',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
  oddText,
);
/** The path of a file, good or not. */
export const path = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join('/')}`);

/** Files that pass nearly always, so that what holds of those that pass is tried, too. */
const goodFiles = fc.dictionary(
  fc
    .tuple(
      fc.constantFrom('/', '/app/', '/lib/', '/node_modules/', '/.git/', '/App/', '/ß/'),
      fc.constantFrom('page.tsx', 'package.json', 'Package.json', '.npmrc', '.env', '.gitignore', 'a b.css'),
    )
    .map((parts) => parts.join('')),
  oddText,
  { minKeys: 1, maxKeys: 8 },
);

/** What somebody may have written in the place of files. */
export const files = fc.oneof(
  goodFiles,
  fc.dictionary(fc.oneof(path, oddText), fc.oneof(oddText, fc.anything()), { maxKeys: 8 }),
  fc.anything(),
);

/** Edits as the playground keeps them, good or not. */
const keptFiles = fc
  .record({
    files,
    from: fc.oneof(fc.record({ start: oddText }), fc.record({ packed: oddText }), fc.anything()),
  })
  .map((value) => {
    try {
      return JSON.stringify(value) ?? '';
    } catch {
      return '{';
    }
  });

/** What the storage of a browser may hold. */
export const kept = fc.oneof(oddText, oddJson, { weight: 4, arbitrary: keptFiles });

/** The query or the hash of an address. */
export const address = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'example',
        'variant',
        'app',
        'q',
        'verdict',
        'compare',
        'sort',
        'columns',
        'caller',
        'version',
        'has',
        'code',
        ...names,
      ),
      oddText,
    ),
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

export { oddText };
