import type { Field } from '../../embed/parameters/fields';
import { readParameters } from '../../embed/parameters/read';

/** The parameters of an embed that differ from their initial values: by name, as an address writes them. */
export type Chosen = Readonly<Record<string, string>>;

/** A value as an address writes it. */
export const textOf = (value: unknown): string =>
  typeof value === 'boolean' ? String(Number(value)) : Array.isArray(value) ? value.join(',') : String(value);

/** @returns what an embed would say of this value in its console; undefined where it understands it */
export function problemOf(field: Field, text: string): string | undefined {
  const [problem] = readParameters([field], String(new URLSearchParams([[field.name, text]]))).problems;
  return problem;
}

/** A text that an address need not name, as it is so without. */
export const isInitial = ({ initial }: Field, text: string): boolean =>
  initial !== undefined && textOf(initial) === text;

/**
 * The query of an embed, with its question mark; empty where nothing is chosen. What the embed would not understand is left
 * out: it is being typed.
 */
export function queryOf(fields: readonly Field[], chosen: Chosen): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    const text = chosen[field.name];
    if (text !== undefined && !isInitial(field, text) && !problemOf(field, text)) query.set(field.name, text);
  }
  return readable(query);
}

/** Commas and slashes need no code in a query, and without it people can read them. */
export function readable(query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}

/** Reads a query, by any name that a parameter has; what is not understood is left out. */
export function chosenIn(fields: readonly Field[], query: string): Chosen {
  const asked = new URLSearchParams(query);
  const found = fields.flatMap((field) => {
    const texts = [field.name, ...(field.aliases ?? [])].flatMap((name) => asked.getAll(name));
    // Forms repeat the name of a list.
    const text = field.kind === 'list' ? texts.join(',') : texts.at(-1);
    if (text === undefined || texts.length === 0) return [];
    const { values, problems } = readParameters([field], String(new URLSearchParams([[field.name, text]])));
    return problems.length === 0 ? [[field.name, textOf(values[field.name])] as const] : [];
  });
  return Object.fromEntries(found);
}
