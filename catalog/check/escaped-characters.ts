/** Characters that nobody sees, written as an escape or as a reference: the text of the file does not have them. */
import type { Nodes } from 'mdast';
import { readFrontMatter } from '../pages/front-matter';
import { isElement, parsePage, placeOf } from '../pages/parse';
import { type ContentProblem, shownPath } from '../problem';
import { remembered } from '../remembered';
import { type KeyPath, type Position, parseYaml, type YamlFile } from '../yaml-file';
import { hiddenIn, isWholeText } from './hidden-characters';

/** Where a value of a YAML file has one that its text has only as an escape, such as `"\x85"`. */
function* hiddenValues(value: unknown, keys: KeyPath = []): Generator<{ keys: KeyPath; found: string }> {
  if (typeof value === 'string') {
    const found = hiddenIn(value);
    if (found !== undefined) yield { keys, found };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* hiddenValues(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

const problem = (file: string, place: Position, path: string, got: string): ContentProblem[] => [
  { rule: 'hidden-characters', file, ...place, path, got, fix: 'delete it' },
];

const isPage = (path: string) => path.endsWith('.mdx');

/** The values of a YAML file, or of the front matter of a page. */
function valuesOf(path: string, text: string): YamlFile | undefined {
  if (isPage(path)) return readFrontMatter(path, text).file;
  return path.endsWith('.yaml') ? parseYaml(path, text).file : undefined;
}

export const escapedIn = remembered((path, text): ContentProblem[] => {
  const file = valuesOf(path, text);
  const [first] = file ? hiddenValues(file.data) : [];
  if (!file || !first) return [];
  const got = `${first.found}, written as an escape`;
  return problem(path, file.valueAt(first.keys), shownPath(first.keys, 0), got);
});

/** What a node of a page says, beside what its children say. */
function wordsOf(node: Nodes): string[] {
  const own = ['value', 'alt', 'title', 'url'].map((key): unknown => Reflect.get(node, key));
  const attributes = isElement(node) ? node.attributes.map(({ value }): unknown => value) : [];
  return [...own, ...attributes].filter((each) => typeof each === 'string');
}

/** The first that a node has and nobody sees, or that is not text. */
const foundIn = (node: Nodes): string | undefined =>
  wordsOf(node)
    .map((text) => hiddenIn(text) ?? (isWholeText(text) ? undefined : 'a character that is not text'))
    .find((found) => found !== undefined);

/** Where a page has one that its text has only as a reference, such as `&#x200b;`. */
export const referredToIn = remembered((path, text): ContentProblem[] => {
  if (!isPage(path)) return [];
  for (const node of parsePage(path, text).page?.nodes ?? []) {
    const found = foundIn(node);
    if (found) return problem(path, placeOf(node), '(text)', `${found}, written as a reference`);
  }
  return [];
});
