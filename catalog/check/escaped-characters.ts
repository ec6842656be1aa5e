/** Characters that nobody sees, written as an escape or as a reference: the text of the file does not have them. */
import type { Nodes } from 'mdast';
import { readFrontMatter } from '../pages/front-matter';
import { isElement, parsePage, placeOf } from '../pages/parse';
import { type ContentProblem, shownPath } from '../problem';
import { remembered } from '../remembered';
import { type KeyPath, parseYaml } from '../yaml-file';
import { hiddenIn } from './hidden-characters';

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

export const escapedIn = remembered((path, text): ContentProblem[] => {
  const { file } = path.endsWith('.yaml') ? parseYaml(path, text) : {};
  const [first] = file ? hiddenValues(file.data) : [];
  if (!file || !first) return [];
  return [
    {
      rule: 'hidden-characters',
      file: path,
      ...file.valueAt(first.keys),
      path: shownPath(first.keys, 0),
      got: `${first.found}, written as an escape`,
      fix: 'delete it',
    },
  ];
});

/** A reference to a character that is not text, such as `&#x85;`, is read as this one. */
const unread = '\uFFFD';

const foundIn = (text: string): string | undefined =>
  hiddenIn(text) ?? (text.includes(unread) ? 'a character that is not text' : undefined);

/** What a node of a page says, beside what its children say. */
function wordsOf(node: Nodes): string[] {
  const own = ['value', 'alt', 'title', 'url'].map((key): unknown => Reflect.get(node, key));
  const attributes = isElement(node) ? node.attributes.map(({ value }): unknown => value) : [];
  return [...own, ...attributes].filter((each) => typeof each === 'string');
}

/** Where a page has one that its text has only as a reference, such as `&#x200b;`, or as an escape of its front matter. */
export const referredToIn = remembered((path, text): ContentProblem[] => {
  if (!path.endsWith('.mdx')) return [];
  const { file: head } = readFrontMatter(path, text);
  const [inHead] = head ? hiddenValues(head.data) : [];
  const node = parsePage(path, text).page?.nodes.find((each) => wordsOf(each).some(foundIn));
  const found = inHead?.found ?? (node && wordsOf(node).map(foundIn).find(Boolean));
  if (found === undefined) return [];
  const place = head && inHead ? head.valueAt(inHead.keys) : placeOf(node ?? {});
  const keys = inHead ? shownPath(inHead.keys, 0) : '(text)';
  const got = `${found}, written as ${inHead ? 'an escape' : 'a reference'}`;
  return [{ rule: 'hidden-characters', file: path, ...place, path: keys, got, fix: 'delete it' }];
});
