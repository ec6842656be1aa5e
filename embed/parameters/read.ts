import type { Field } from './fields';

/** What an address asks for, and in words what of it is not understood. */
export interface Asked {
  values: Record<string, unknown>;
  problems: string[];
}

const yes = new Set(['', '1', 'true', 'yes', 'on']);
const no = new Set(['0', 'false', 'no', 'off']);
/** As much of a value as is repeated to the reader, in characters. */
const mostRepeated = 40;

/**
 * Reads the query of an address. It never throws: what is not known, or has a value that is not allowed, is left out, and told
 * in `problems`; a parameter that is not there has its initial value. Of one that is there twice the last counts, and of a list
 * all parts.
 *
 * @param query with or without its question mark
 */
export function readParameters(fields: readonly Field[], query: string): Asked {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const known = new Map(fields.flatMap((field) => namesOf(field).map((name) => [name, field] as const)));
  for (const [name, text] of new URLSearchParams(query)) {
    const field = known.get(name);
    if (!field) problems.push(`"${shortened(name)}" is not a parameter; there are ${listed(fields)}`);
    else {
      const value = valueIn(field, text, values[field.name]);
      if (value === undefined) problems.push(`${name}: got "${shortened(text)}"; allowed: ${allowed(field)}`);
      else values[field.name] = value;
    }
  }
  for (const { name, initial } of fields) if (initial !== undefined) values[name] ??= initial;
  return { values, problems: [...new Set(problems)] };
}

const namesOf = ({ name, aliases = [] }: Field) => [name, ...aliases];
const listed = (fields: readonly Field[]) => fields.map(({ name }) => name).join(', ');
const shortened = (text: string) => (text.length > mostRepeated ? `${text.slice(0, mostRepeated)}…` : text);

/** Whether a flag is on or off; undefined where the text says neither. */
export function flagIn(text: string): boolean | undefined {
  if (yes.has(text.toLowerCase())) return true;
  return no.has(text.toLowerCase()) ? false : undefined;
}

/** @param before what the same address asked for earlier @returns undefined where the text is not one of the values */
function valueIn(field: Field, text: string, before: unknown): unknown {
  switch (field.kind) {
    case 'flag':
      return flagIn(text);
    case 'choice':
      return choiceOf(field, text);
    case 'number':
      return numberOf(field, text);
    case 'list':
      return listOf(field, text, Array.isArray(before) ? before : []);
    case 'text':
      return isText(field, text) && text.length <= (field.most ?? Number.POSITIVE_INFINITY)
        ? text
        : undefined;
  }
}

const choiceOf = ({ values, initial }: Field, text: string) =>
  values?.includes(text) ? (typeof initial === 'number' ? Number(text) : text) : undefined;

function numberOf({ min = 0, max = Number.MAX_SAFE_INTEGER }: Field, text: string): number | undefined {
  // As others write it: `24px`.
  const value = /^\d{1,6}(?:px)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

function listOf(field: Field, text: string, before: readonly string[]): string[] | undefined {
  const parts = text.split(',').filter(Boolean);
  const all = [...new Set([...before, ...parts])];
  const fits = parts.length > 0 && all.length <= (field.most ?? all.length);
  const isPart = (part: string) => (field.values ? field.values.includes(part) : isText(field, part));
  return fits && parts.every(isPart) ? all : undefined;
}

const isText = ({ pattern }: Field, text: string) => pattern === undefined || new RegExp(pattern).test(text);

/** What a parameter may be, in words. */
export function allowed({ kind, values = [], min, max, form = '', most }: Field): string {
  if (kind === 'flag') return '0 or 1';
  if (kind === 'choice') return values.join(', ');
  if (kind === 'number') return `a whole number from ${min} to ${max}`;
  if (kind === 'list') return `up to ${most}, separated by commas: ${values.join(', ') || `each a ${form}`}`;
  return most === undefined ? form : `${form}, ${most} at most`;
}
