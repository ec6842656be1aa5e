/** Characters that nobody sees, in text that is read by people and compared by programs. */
import type { Files } from '../entries';
import { placeAt } from '../pages/parse';
import { type ContentProblem, wholeFile } from '../problem';
import { escapedIn, referredToIn } from './escaped-characters';
import { hidden, isWholeText, joined, nameAndCode, unread } from './hidden-characters';

/** A text without them, and with ends of line as everywhere here. */
export const withoutHidden = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(joined, '\uE000').replace(hidden, '').replaceAll('\uE000', '\u200D');

/** The first of a file: whoever pasted one has mostly pasted many. */
function firstIn(file: string, text: string): ContentProblem[] {
  const found = [...text.replace(joined, ' ').matchAll(hidden)];
  const [first] = found;
  if (!first) return [];
  const others = found.length > 1 ? `, the first of ${found.length}` : '';
  return [
    {
      rule: 'hidden-characters',
      file,
      ...placeAt({ text }, first.index),
      path: '(text)',
      got: `${nameAndCode(first[0])}${others}`,
      fix: 'delete it; `npm run fix` does it',
    },
  ];
}

function otherEncoding(file: string, text: string): ContentProblem[] {
  if (isWholeText(text)) return [];
  return [
    {
      rule: 'hidden-characters',
      file,
      ...placeAt({ text }, text.indexOf(unread)),
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

function inName(file: string): ContentProblem[] {
  const [found] = hiddenInName.exec(file.replace(joined, ' ')) ?? [];
  if (found === undefined) return [];
  return [
    {
      ...wholeFile(file, nameAndCode(found), 'rename the file or folder without it', 'hidden-characters'),
      path: '(name)',
    },
  ];
}

/** The first of each file: in its name, its text, or the values that its text means. */
export const characterProblems = (files: Files): ContentProblem[] => [
  ...[...files.keys()].flatMap(inName),
  ...writtenFiles(files).flatMap(([file, text]) =>
    [
      ...otherEncoding(file, text),
      ...firstIn(file, text),
      ...escapedIn(file, text),
      ...referredToIn(file, text),
    ].slice(0, 1),
  ),
];
