import { closestMatch } from './closest-match';
import type { Entries, Entry } from './entries';
import { type ContentProblem, listed, type MissingRecord, shownPath } from './problem';
import type { KeyPath } from './yaml-file';

/** A problem at one key of a record. */
export function problemIn(
  entry: Entry<unknown>,
  keys: KeyPath,
  text: Pick<ContentProblem, 'got' | 'allowed' | 'fix' | 'rule' | 'missing'>,
): ContentProblem {
  const at = [...entry.at, ...keys];
  const { line, column } = entry.file.valueAt(at);
  return { file: entry.file.path, line, column, path: shownPath(at, entry.at.length), ...text };
}

/** One id that a record mentions, and the key where it does. */
export interface Mention {
  keys: KeyPath;
  id: string;
}

/** Mentions of the ids in a list that is under `key`. */
export const mentionsOfIds = (key: string, ids: readonly string[] | undefined): Mention[] =>
  (ids ?? []).map((id, index) => ({ keys: [key, index], id }));

/** The record that does not exist, with the place of the one that is likely meant. */
export function missingRecord(kind: string, name: string, { ids }: Entries<unknown>): MissingRecord {
  const meant = closestMatch(name, ids.keys());
  const [entry] = (meant !== undefined && ids.get(meant)) || [];
  if (meant === undefined || !entry) return { kind, name };
  return { kind, name, meant: { name: meant, file: entry.file.path, ...entry.file.valueAt(idKeys(entry)) } };
}

/** Records of a list have an id of their own; those of a folder have its name. */
const idKeys = ({ at }: Entry<unknown>): KeyPath => (at.length > 0 ? [...at, 'id'] : at);

/** More names of nothing than anybody misspells: of the others it is not looked for what is meant, as that takes minutes. */
const mostGuessed = 200;

/** Ids that are mentioned and belong to no record; the closest existing id is suggested. */
export function danglingProblems<Value>(
  from: Entries<Value>,
  mentions: (value: Value) => Mention[],
  to: { kind: string; entries: Entries<unknown> },
): ContentProblem[] {
  const { kind, entries } = to;
  if (!entries.idsKnown) return [];
  const bare = kind.replace(/^an? /, '');
  return from.valid
    .flatMap((entry) => mentions(entry.value).map((mention) => ({ entry, ...mention })))
    .filter(({ id }) => !entries.ids.has(id))
    .map(({ entry, keys, id }, index) => {
      const missing = index < mostGuessed ? missingRecord(bare, id, entries) : { kind: bare, name: id };
      const { meant } = missing;
      const fix = `${meant ? `write "${meant.name}"` : `write the id of ${kind} that exists`}, or add ${listed([id])}`;
      const got = `"${id}", but there is no ${bare} with this id`;
      return problemIn(entry, keys, { rule: 'reference', got, fix, missing });
    });
}

/** Ids that more than one record has. Each use after the first is a problem. `idKey` holds the id. */
export function duplicateProblems(entries: Entries<unknown>, idKey = 'id'): ContentProblem[] {
  return [...entries.ids].flatMap(([id, [first, ...others]]) =>
    others.map((entry) => {
      const { line } = first?.file.valueAt(first.at) ?? { line: 1 };
      const fix = `choose another id; ${first?.file.path}:${line} has this one`;
      return problemIn(entry, [idKey], { rule: 'duplicate', got: listed([id]), fix });
    }),
  );
}
