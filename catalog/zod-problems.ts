import { z } from 'zod';
import { repeatError } from '../data/schema/text';
import { closestMatch } from './closest-match';
import { type ContentProblem, listed, shown, shownPath } from './problem';
import { allowedIn, descriptionOf, keysOf, kindsOfEntries, schemaAt } from './schema-path';
import type { KeyPath, YamlFile } from './yaml-file';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** Issues for which the allowed values help; for the others the fix itself says what is wanted. */
const aboutKind: ReadonlySet<Issue['code']> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/** The values that are allowed where an issue is, if they help. */
function allowedFor({ code }: Issue, schema: Schema): string | undefined {
  const kinds = kindsOfEntries(schema);
  if (kinds && (code === 'too_small' || code === 'invalid_type')) return `a list of ${kinds}`;
  return aboutKind.has(code) ? allowedIn(schema) : undefined;
}

const explain = (name: PropertyKey) => `\`npm run check -- --explain ${String(name)}\``;

/** How to make a list of what is where a list belongs, or undefined where none does, or nothing is there. */
function asList(issue: Issue, value: unknown, schema: Schema | undefined): string | undefined {
  const isMissing = value === undefined || value === null;
  if (issue.code !== 'invalid_type' || isMissing || !schema || allowedIn(schema) !== 'a list')
    return undefined;
  if (typeof value !== 'object') return `put it in brackets: [${String(value)}]`;
  const [first = 'id'] = Object.keys(value);
  return `begin each entry of the list with a dash: "- ${first}: …"`;
}

/** The value at `keys` inside parsed YAML. */
const valueIn = (data: unknown, keys: KeyPath): unknown =>
  keys.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    data,
  );

/** The branch of a union that was most likely meant, or undefined where the value fits none of them. */
function likelyBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] | undefined {
  const missesOwnKey = (branch: Issue[]) =>
    branch.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0) &&
    branch.some(({ code, path }) => code === 'invalid_type' && path.length === 1);
  const wrongKind = (branch: Issue[]) => branch.some(({ path }) => path.length === 0);
  const fitting = issue.errors.filter((branch) => !missesOwnKey(branch) && !wrongKind(branch));
  return fitting.sort((a, b) => a.length - b.length)[0];
}

/** Turns zod's issues about one entry of a file into problems with a place, the values allowed and a fix. */
export class IssueReader {
  constructor(
    private readonly file: YamlFile,
    private readonly schema: Schema,
    /** Where the entry is in the file; not repeated in the path an error shows. */
    private readonly base: KeyPath,
  ) {}

  read(issues: readonly Issue[]): ContentProblem[] {
    const misspelt = new Set(issues.flatMap((issue) => this.keysMeant(issue)));
    const isAt = (path: KeyPath) => (other: Issue) =>
      other.code === 'unrecognized_keys' && z.core.toDotPath(other.path) === z.core.toDotPath([...path]);
    return (
      issues
        .filter(({ path }) => !misspelt.has(z.core.toDotPath(path)))
        // What a map lacks as a whole, it may lack only because a key of it is unknown.
        .filter(({ code, path }) => code !== 'custom' || !issues.some(isAt(path)))
        .flatMap((issue) => this.problems(issue, issue.path))
    );
  }

  /** Keys that are missing only because they are misspelt: the unknown key is reported, once. */
  private keysMeant(issue: Issue): string[] {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.flatMap((key) => {
      const meant = closestMatch(key, this.knownKeys(issue.path));
      return meant ? [z.core.toDotPath([...issue.path, meant])] : [];
    });
  }

  private knownKeys(path: KeyPath): string[] {
    const owner = schemaAt(this.schema, path);
    return owner ? keysOf(owner) : [];
  }

  private problems(issue: Issue, path: KeyPath): ContentProblem[] {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => this.unknownKey(path, key));
    if (issue.code === 'invalid_union') {
      const branch = likelyBranch(issue);
      if (branch) return branch.flatMap((inner) => this.problems(inner, [...path, ...inner.path]));
    }
    return [this.wrongValue(issue, path)];
  }

  private unknownKey(path: KeyPath, key: string): ContentProblem {
    const known = this.knownKeys(path);
    const meant = closestMatch(key, known);
    return {
      ...this.place([...path, key], this.file.keyAt([...this.base, ...path, key])),
      got: `unknown key "${key}"`,
      allowed: listed(known),
      fix: meant ? `write "${meant}"` : 'remove it, or write one of the allowed keys',
    };
  }

  /** The second use of a value, in a list that must name each once. */
  private repeated(issue: Issue, path: KeyPath, value: unknown): ContentProblem | undefined {
    if (issue.message !== repeatError || !Array.isArray(value)) return undefined;
    const index = value.findIndex((one, place) => value.indexOf(one) < place);
    const keys = [...path, index];
    const got = `${shown(value[index])}, which is in the list already`;
    return {
      ...this.place(keys, this.file.valueAt([...this.base, ...keys])),
      got,
      fix: 'delete one of the two',
    };
  }

  private wrongValue(issue: Issue, path: KeyPath): ContentProblem {
    const keys = [...this.base, ...path];
    const value = valueIn(this.file.data, keys);
    const repeated = this.repeated(issue, path, value);
    if (repeated) return repeated;
    const schema = schemaAt(this.schema, path);
    const allowed = schema && allowedFor(issue, schema);
    return {
      ...this.place(path, this.file.valueAt(keys)),
      got: issue.code === 'invalid_key' ? `key ${shown(path.at(-1))}` : shown(value),
      ...(allowed !== undefined && { allowed }),
      fix: this.fix(issue, path, value, schema),
    };
  }

  private fix(issue: Issue, path: KeyPath, value: unknown, schema: Schema | undefined): string {
    const name = path.findLast((part) => typeof part === 'string') ?? 'entry';
    const list = asList(issue, value, schema);
    if (list) return list;
    if (schema?._zod.def.error) return issue.message;
    if (value === undefined) {
      const what = schema && descriptionOf(schema);
      return `add "${String(name)}"${what ? `: ${what}` : ''}`;
    }
    if (issue.code === 'invalid_value') {
      const meant = typeof value === 'string' && closestMatch(value, issue.values.map(String));
      return `${meant ? `write "${meant}"` : 'choose one'}, or ${explain(name)}`;
    }
    if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
      return `write what is allowed, or ${explain(name)}`;
    }
    return issue.message;
  }

  private place(path: KeyPath, { line, column }: { line: number; column: number }) {
    return { file: this.file.path, line, column, path: shownPath([...this.base, ...path], this.base.length) };
  }
}
