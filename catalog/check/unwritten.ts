/**
 * Texts that `npm run new` leaves to be written. While somebody writes they are not a mistake, so that a start passes the check; a
 * record that is published, or an article that is not a draft, must not have any.
 */
import type { Files } from '../entries';
import { readFrontMatter } from '../pages/front-matter';
import { parsePage, placeAt, sourceOf, startOf } from '../pages/parse';
import { type ContentProblem, shown, shownPath } from '../problem';
import { remembered } from '../remembered';
import { type KeyPath, parseYaml, type YamlFile } from '../yaml-file';

const mark = /\bTODO\b/;

function* marksIn(value: unknown, keys: KeyPath = []): Generator<{ keys: KeyPath; value: string }> {
  if (typeof value === 'string' && mark.test(value)) yield { keys, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* marksIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

const problem = (at: Pick<ContentProblem, 'file' | 'line' | 'column' | 'path'>, got: string) => ({
  rule: 'unwritten' as const,
  ...at,
  got: shown(got),
  fix: 'write it',
});

/** In a list of records the line tells which of them it is; a file that is one record has no such list. */
const firstKeyShown = (file: string, keys: KeyPath) =>
  file.startsWith('data/') ? keys.findIndex((key) => typeof key === 'number') + 1 : 0;

const inRecords = (file: string, yaml: YamlFile | undefined): ContentProblem[] =>
  [...marksIn(yaml?.data)].map(({ keys, value }) => {
    const path = shownPath(keys, firstKeyShown(file, keys));
    return problem({ file, ...(yaml?.valueAt(keys) ?? { line: 1, column: 1 }), path }, value);
  });

/** Code may well speak of a TODO: only what readers read as text is looked at. */
function inProse(file: string, text: string): ContentProblem[] {
  const { page } = parsePage(file, text);
  if (!page) return [];
  return page.nodes.flatMap((node) => {
    const index = node.type === 'text' ? sourceOf(page, node).search(mark) : -1;
    if (index < 0) return [];
    const place = placeAt(page, startOf(node) + index);
    const line = text.split('\n')[place.line - 1] ?? '';
    return [problem({ file, ...place, path: '(text)' }, line.slice(place.column - 1))];
  });
}

function inPage(file: string, text: string): ContentProblem[] {
  const head = readFrontMatter(file, text);
  if (!head.value || head.value.draft) return [];
  return [...inRecords(file, head.file), ...inProse(file, text)];
}

const isPage = (file: string) => /^content\/.+\.mdx$/.test(file);
const isRecord = (file: string) =>
  /^(data\/.+|examples\/[^/]+\/example|evidence\/experiments\/[^/]+\/experiment)\.yaml$/.test(file);

const inFile = remembered((file, text): ContentProblem[] => {
  if (!mark.test(text)) return [];
  if (isPage(file)) return inPage(file, text);
  return isRecord(file) ? inRecords(file, parseYaml(file, text).file) : [];
});

/** What still says TODO, in the order of files and lines. */
export const unwrittenTexts = (files: Files): ContentProblem[] =>
  [...files].flatMap(([file, text]) => inFile(file, text));
