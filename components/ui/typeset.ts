import { typographic } from './typographic';

/** What a record says to readers. Names by which something is found, code and what was recorded are under other keys. */
const proseKeys: ReadonlySet<string> = new Set(
  (
    'adapted answer ask because brings caption conditions defect definition description label labels lesson notes ' +
    'paraphrase position production question reason remark settled shows stance statement title try why workaround'
  ).split(' '),
);

/** What React shows, and what is large and without prose: the files of apps, what was recorded, the source of articles. */
const skippedKeys: ReadonlySet<string> = new Set(
  'children conformanceApps experimentBase expected files measurements previews recordings text'.split(' '),
);

/** A record is part of many others: it is typeset once, and stays the same one in all of them. */
const done = new WeakMap<object, unknown>();

function typesetMember(key: string, value: unknown): unknown {
  if (skippedKeys.has(key)) return value;
  return typesetValue(value, proseKeys.has(key));
}

function typesetValue(value: unknown, isProse: boolean): unknown {
  if (typeof value === 'string') return isProse ? typographic(value) : value;
  if (Array.isArray(value)) return value.map((each) => typesetValue(each, isProse));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  const known = done.get(value);
  if (known) return known;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      // The names of variants, `labels`, are members without a key of their own that says what they are.
      typeof member === 'string' && isProse ? typographic(member) : typesetMember(key, member),
    ]),
  );
  done.set(value, copy);
  return copy;
}

/** Records from the data as pages show them: with the apostrophes and quotation marks of the prose around them. */
export const typeset = <Records extends object>(records: Records): Records =>
  typesetValue(records, false) as Records;
