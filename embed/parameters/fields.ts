import { z } from 'zod';

/** One parameter as plain data, for a page that has no room for a library. */
export interface Field {
  name: string;
  aliases?: readonly string[];
  kind: 'flag' | 'choice' | 'number' | 'text' | 'list';
  /** Of a choice, and of each part of a list that is one, as an address writes them. */
  values?: readonly string[];
  /** Of a number. */
  min?: number;
  max?: number;
  /** Of a text, or of each part of a list. */
  pattern?: string;
  /** The pattern in words. */
  form?: string;
  /** Most characters of a text, most parts of a list. */
  most?: number;
  /** Undefined where there is none. */
  initial?: unknown;
}

/** For people who read about it; a page that goes by it needs no text. */
export interface DescribedField extends Field {
  about: string;
}

/** The part of JSON Schema that parameters are written in. */
interface JsonSchema {
  type?: string;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  pattern?: string;
  items?: JsonSchema;
  default?: unknown;
  description?: string;
  aliases?: string[];
  form?: string;
}

/** @param schema an object of parameters, as in `example.ts` @throws {Error} where a parameter is of a kind that addresses do not have */
export function fieldsOf(schema: z.ZodObject): DescribedField[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, JsonSchema>;
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    about: property.description ?? '',
    ...defined({
      ...kindOf(name, property),
      aliases: property.aliases,
      form: property.form,
      initial: property.default,
    }),
  }));
}

/** Pages of the Pages Router take no property that is undefined. */
const defined = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

function kindOf(name: string, property: JsonSchema): Omit<Field, 'name' | 'aliases'> {
  const { type, items } = property;
  if (property.enum) return { kind: 'choice', values: property.enum.map(String) };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'integer') return { kind: 'number', min: property.minimum, max: property.maximum };
  if (type === 'array')
    return {
      kind: 'list',
      values: items?.enum?.map(String),
      pattern: items?.pattern,
      most: property.maxItems,
    };
  if (type === 'string') return { kind: 'text', pattern: property.pattern, most: property.maxLength };
  throw new Error(`parameter "${name}": an address has no way to say ${JSON.stringify(property)}`);
}

/** @returns what a page needs to read an address: each page of an embed carries it */
export const readableFields = (schema: z.ZodObject): Field[] =>
  fieldsOf(schema).map(({ about: _, ...field }) => field);
