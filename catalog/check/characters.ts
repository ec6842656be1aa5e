/** Characters that nobody sees, in text that is read by people and compared by programs. */
import type { Files } from '../entries';
import { type Problem, shownPath, wholeFile } from '../problem';
import { remembered } from '../remembered';
import { type KeyPath, parseYaml } from '../yaml-file';

/** Joiners are part of some emoji, and of words in some scripts: those are text. */
const joined = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;

/** Control characters other than a tab and an end of line, and those of other kinds that take no place. */
const hidden = /[^\P{Cc}\t\n]|[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

const names: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\r/, 'an end of line as Windows writes it'],
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/, 'a character that turns the direction of the text'],
  [/[\u200B-\u200D\u2060-\u2065\uFEFF]/, 'a character without width'],
  [/\u00AD/, 'a soft hyphen'],
  [/[\u2028\u2029]/, 'a line separator that is not an end of line'],
];

const nameOf = (character: string) =>
  names.find(([pattern]) => pattern.test(character))?.[1] ?? 'a control character';

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text without them, and with ends of line as everywhere here. */
export const withoutHidden = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(joined, '\uE000').replace(hidden, '').replaceAll('\uE000', '\u200D');

/** Line and column (from 1) of an offset. */
function placeAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first of a file: whoever pasted one has mostly pasted many. */
function firstIn(file: string, text: string): Problem[] {
  const found = [...text.replace(joined, ' ').matchAll(hidden)];
  const [first] = found;
  if (!first) return [];
  const others = found.length > 1 ? `, the first of ${found.length}` : '';
  return [
    {
      rule: 'hidden-characters',
      file,
      ...placeAt(text, first.index),
      path: '(text)',
      got: `${nameOf(first[0])}, ${codeOf(first[0])}${others}`,
      fix: 'delete it; `npm run fix` does it',
    },
  ];
}

/** What replaces bytes that were not text: the file has another encoding, or is not text at all. */
const unread = '\uFFFD';

/** Whether each byte of the file could be read as text; what could not is lost once it is written. */
export const isWholeText = (text: string): boolean => !text.includes(unread);

function otherEncoding(file: string, text: string): Problem[] {
  if (isWholeText(text)) return [];
  return [
    {
      rule: 'hidden-characters',
      file,
      ...placeAt(text, text.indexOf(unread)),
      path: '(text)',
      got: 'bytes that are not text in UTF-8',
      fix: 'save the file with the encoding UTF-8 in your editor; `npm run fix` leaves it as it is',
    },
  ];
}

const isWritten = (file: string) =>
  /^(content|data|examples|evidence\/(base|experiments))\/.*\.(mdx?|ya?ml|[cm]?[jt]sx?|json|css)$/.test(
    file,
  ) && !/^data\/conformance(-preview)?\/.*\.json$/.test(file);

/** Files that people write, not those that programs record. */
export const writtenFiles = (files: Files): [file: string, text: string][] =>
  [...files].filter(([file]) => isWritten(file));

/** In a name a tab and an end of line are hidden as well. */
const hiddenInName = new RegExp(`${hidden.source}|[\\t\\n]`, 'u');

function inName(file: string): Problem[] {
  const [found] = hiddenInName.exec(file.replace(joined, ' ')) ?? [];
  if (found === undefined) return [];
  const got = `${nameOf(found)}, ${codeOf(found)}`;
  return [
    { ...wholeFile(file, got, 'rename the file or folder without it', 'hidden-characters'), path: '(name)' },
  ];
}

/** Where a value of a YAML file has one that its text has only as an escape, such as `"\x85"`. */
function* hiddenValues(value: unknown, keys: KeyPath = []): Generator<{ keys: KeyPath; found: string }> {
  if (typeof value === 'string') {
    const [found] = value.replace(joined, ' ').match(hidden) ?? [];
    if (found !== undefined) yield { keys, found };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* hiddenValues(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

const escapedIn = remembered((path, text): Problem[] => {
  const { file } = path.endsWith('.yaml') ? parseYaml(path, text) : {};
  const [first] = file ? hiddenValues(file.data) : [];
  if (!file || !first) return [];
  return [
    {
      rule: 'hidden-characters',
      file: path,
      ...file.valueAt(first.keys),
      path: shownPath(first.keys, 0),
      got: `${nameOf(first.found)}, ${codeOf(first.found)}, written as an escape`,
      fix: 'delete it',
    },
  ];
});

/** The first of each file: in its name, its text, or the values that its text means. */
export const characterProblems = (files: Files): Problem[] => [
  ...[...files.keys()].flatMap(inName),
  ...writtenFiles(files).flatMap(([file, text]) =>
    [...otherEncoding(file, text), ...firstIn(file, text), ...escapedIn(file, text)].slice(0, 1),
  ),
];
