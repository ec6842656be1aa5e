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
 * in `problems`; a parameter that is not there has its initial value.
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
      const value = valueIn(field, text);
      if (value === undefined) problems.push(`${name}: got "${shortened(text)}"; allowed: ${allowed(field)}`);
      else values[field.name] = value;
    }
  }
  for (const { name, initial } of fields) if (initial !== undefined) values[name] ??= initial;
  return { values, problems };
}

const namesOf = ({ name, aliases = [] }: Field) => [name, ...aliases];
const listed = (fields: readonly Field[]) => fields.map(({ name }) => name).join(', ');
const shortened = (text: string) => (text.length > mostRepeated ? `${text.slice(0, mostRepeated)}…` : text);

/** @returns undefined where the text is not one of the values */
function valueIn(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'flag':
      return yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined;
    case 'choice':
      return choiceOf(field, text);
    case 'number':
      return numberOf(field, text);
    case 'list':
      return listOf(field, text);
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

function listOf(field: Field, text: string): string[] | undefined {
  const parts = text.split(',').filter(Boolean);
  const fits = parts.length > 0 && parts.length <= (field.most ?? parts.length);
  return fits && parts.every((part) => isText(field, part)) ? parts : undefined;
}

const isText = ({ pattern }: Field, text: string) => pattern === undefined || new RegExp(pattern).test(text);

/** What a parameter may be, in words. */
export function allowed({ kind, values = [], min, max, form = '', most }: Field): string {
  if (kind === 'flag') return '0 or 1';
  if (kind === 'choice') return values.join(', ');
  if (kind === 'number') return `a whole number from ${min} to ${max}`;
  if (kind === 'list') return `up to ${most}, separated by commas: each a ${form}`;
  return most === undefined ? form : `${form}, ${most} at most`;
}
