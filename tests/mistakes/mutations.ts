/** Slips of any kind in any file that a contributor writes, made by fast-check. */
import fc from 'fast-check';
import { writtenFiles } from '../../catalog/check/characters';
import { readFiles } from '../../catalog/read-files';

export interface Mutation {
  file: string;
  /** In words, to find it again. */
  what: string;
  /** Undefined where the file is gone. */
  text: string | undefined;
}

const real = readFiles(process.cwd());
const written = writtenFiles(real);

/** Files of one kind are as likely as those of another, however many there are. */
const kinds = ['content/', 'data/', 'examples/', 'evidence/'].map((start) =>
  written.filter(([file]) => file.startsWith(start) && !file.startsWith('data/schema')),
);

const onLine = (change: (line: string) => string) => (lines: readonly string[], at: number) =>
  lines.with(at, change(lines[at] ?? ''));

/** What somebody does to a line, by name. */
const ofLines: Readonly<
  Record<string, (lines: readonly string[], at: number, other: number) => readonly string[]>
> = {
  'delete the line': (lines, at) => lines.toSpliced(at, 1),
  'write the line twice': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'move the line': (lines, at, other) => lines.toSpliced(at, 1).toSpliced(other, 0, lines[at] ?? ''),
  'cut the file here': (lines, at) => lines.slice(0, at),
  'indent by one more': onLine((line) => ` ${line}`),
  'indent by two more': onLine((line) => `  ${line}`),
  'indent by one less': onLine((line) => line.replace(/^ /, '')),
  'indent by two less': onLine((line) => line.replace(/^ {2}/, '')),
  'indent by a tab': onLine((line) => line.replace(/^ */, '\t')),
  'take the dash away': onLine((line) => line.replace(/- /, '  ')),
  'take the colon away': onLine((line) => line.replace(':', '')),
  'take the value away': onLine((line) => line.replace(/:.*$/, ':')),
  'write a number': onLine((line) => line.replace(/: .*$/, ': 7')),
  'write a list': onLine((line) => line.replace(/: .*$/, ': [a, { b: c }]')),
  'write a map': onLine((line) => line.replace(/: .*$/, ': {}')),
  'misspell the key': onLine((line) => line.replace(/(\w)(\w)(\w*:)/, '$2$1$3')),
  'misspell an id': onLine((line) => line.replace(/-(\w)(\w)/, '-$2$1')),
  'take a quote away': onLine((line) => line.replace(/["'`]/, '')),
  'take a bracket away': onLine((line) => line.replace(/[()[\]{}<>]/, '')),
  'take a slash away': onLine((line) => line.replace('/', '')),
  'close nothing': onLine((line) => line.replace(/ \/>|<\/\w+>/, '')),
  'write another heading': onLine((line) => `###### ${line}`),
  'take the words of a link away': onLine((line) => line.replace(/\[[^\]]*\]\(/, '![](')),
  'a line of another place': (lines, at, other) => lines.with(at, lines[other] ?? ''),
};

/** What slips in at any place. */
const slips = [
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  '`',
  ': ',
  ' #',
  '*',
  '&',
  '!',
  '@',
  '%',
  '|',
  '[',
  ']',
  '\t',
  '\r',
  '\u0000',
  '\u200B',
  '\u202E',
  '\u2028',
  '😀',
  '“',
  '---\n',
  '```\n',
  '<!-- -->',
  '</',
  '${',
  '<<<<<<< HEAD\n',
];

/** Mutated files, one at a time. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.constantFrom(...kinds.filter((files) => files.length > 0)),
    fc.nat(),
    fc.constantFrom(
      ...Object.keys(ofLines),
      'a slip',
      'a slip',
      'a slip',
      'a slip',
      'no file',
      'an empty file',
    ),
    fc.nat(),
    fc.nat(),
    fc.constantFrom(...slips),
  )
  .map(([files, index, kind, at, other, slip]) => {
    const [file, text] = files[index % files.length] ?? ['', ''];
    if (kind === 'no file') return { file, what: kind, text: undefined };
    if (kind === 'an empty file') return { file, what: kind, text: '' };
    if (kind === 'a slip') {
      const place = at % (text.length + 1);
      const what = `${JSON.stringify(slip)} at ${place}`;
      return { file, what, text: text.slice(0, place) + slip + text.slice(place) };
    }
    const lines = text.split('\n');
    const line = at % lines.length;
    const changed = ofLines[kind]?.(lines, line, other % lines.length) ?? lines;
    return { file, what: `${kind}, line ${line + 1}`, text: changed.join('\n') };
  });

/** All content with the mutation in it. */
export function withMutation({ file, text }: Mutation): Map<string, string> {
  const files = new Map(real);
  if (text === undefined) files.delete(file);
  else files.set(file, text);
  return files;
}
