/** The same entry twice in a list. Lists of ids say so by their schema; these are the others. */
import type { Files } from '../entries';
import { type ContentProblem, shown, shownPath } from '../problem';
import { remembered } from '../remembered';
import { type KeyPath, parseYaml, type YamlFile } from '../yaml-file';

/** What is observed may well be the same twice. */
const isList = (keys: KeyPath) => !keys.includes('expected') && !keys.includes('config');

function* repeatsIn(value: unknown, keys: KeyPath = []): Generator<KeyPath> {
  if (typeof value !== 'object' || value === null) return;
  const seen = new Set<unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const own = [...keys, Array.isArray(value) ? Number(key) : key];
    const text = JSON.stringify(inner);
    if (Array.isArray(value) && seen.has(text) && isList(keys)) yield own;
    seen.add(text);
    yield* repeatsIn(inner, own);
  }
}

const at = (data: unknown, keys: KeyPath): unknown =>
  keys.reduce<unknown>((value, key) => (value === null ? undefined : Reflect.get(Object(value), key)), data);

/** The line tells which record a key belongs to. */
const inRecord = (keys: KeyPath) => keys.findIndex((key) => typeof key === 'number') + 1;

function problem(file: YamlFile, keys: KeyPath): ContentProblem {
  const got = `${shown(at(file.data, keys))}, which is in the list already`;
  const path = shownPath(keys, keys.length > 2 ? inRecord(keys) : 0);
  const fix = 'delete one of the two';
  return { rule: 'duplicate', file: file.path, ...file.valueAt(keys), path, got, fix };
}

const isChecked = (file: string) => /^(data|examples|evidence\/experiments)\/.*\.yaml$/.test(file);

const repeatsOf = remembered((path, text): ContentProblem[] => {
  const { file } = parseYaml(path, text);
  return file ? [...repeatsIn(file.data)].map((keys) => problem(file, keys)) : [];
});

export const repeatProblems = (files: Files): ContentProblem[] =>
  [...files].flatMap(([path, text]) => (isChecked(path) ? repeatsOf(path, text) : []));
