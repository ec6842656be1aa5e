import { z } from 'zod';
import { listed } from './problem';
import type { KeyPath } from './yaml-file';

type Schema = z.core.$ZodType;

/** The schema inside `optional` and `default`. */
function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema._zod.def.innerType)
    : schema;
}

/** A key that somebody wrote may be called `constructor`. */
export const ownAt = <Value>(map: Readonly<Record<string, Value>>, name: PropertyKey): Value | undefined =>
  Object.hasOwn(map, name) ? map[String(name)] : undefined;

function step(schema: Schema, name: PropertyKey): Schema | undefined {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return ownAt(inner.shape, name);
  if (inner instanceof z.ZodArray) return inner._zod.def.element;
  if (inner instanceof z.ZodTuple) return inner._zod.def.items[Number(name)];
  if (inner instanceof z.ZodRecord) return inner._zod.def.valueType;
  if (!(inner instanceof z.ZodUnion)) return undefined;
  return inner._zod.def.options.map((option) => step(option, name)).find((found) => found !== undefined);
}

/** The schema that the value at `keys` must satisfy. */
export function schemaAt(schema: Schema, keys: KeyPath): Schema | undefined {
  return keys.reduce<Schema | undefined>((at, name) => at && step(at, name), schema);
}

/** The keys a map may have, for an object or a union of objects. */
export function keysOf(schema: Schema): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return [...new Set(inner._zod.def.options.flatMap(keysOf))];
  return [];
}

/** What may stand here, in words: the values of an enum, or the kind of value. */
export function allowedIn(schema: Schema): string {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return listed(inner.options);
  if (inner instanceof z.ZodLiteral) return listed(inner.values);
  if (inner instanceof z.ZodBoolean) return 'true, false';
  if (inner instanceof z.ZodTuple) return `a list of ${inner._zod.def.items.length}`;
  if (inner instanceof z.ZodArray) return 'a list';
  if (inner instanceof z.ZodObject) return `a map with ${listed(keysOf(inner))}`;
  if (inner instanceof z.ZodRecord) return 'a map';
  if (inner instanceof z.ZodUnion) {
    return [...new Set(inner._zod.def.options.map(allowedIn))].join(', or ');
  }
  return 'text';
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);

/** "a", "b" or "c" */
const either = (names: readonly string[]) =>
  quoted(names)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/**
 * What the entries of a list may be where they are of several kinds, such as a proof: the keys that tell the kinds apart, and
 * those that each has. Undefined for any other list, of which `allowedIn` says enough.
 */
export function kindsOfEntries(schema: Schema): string | undefined {
  const list = unwrapped(schema);
  const entry = list instanceof z.ZodArray ? unwrapped(list._zod.def.element) : undefined;
  if (!(entry instanceof z.ZodUnion)) return undefined;
  const kinds = entry._zod.def.options.map(keysOf);
  const inAll = (key: string) => kinds.every((keys) => keys.includes(key));
  const own = kinds.flatMap((keys) => keys.filter((key) => !inAll(key)));
  if (own.length === 0) return undefined;
  const common = (kinds[0] ?? []).filter(inAll);
  return `entries with ${either(own)}${common.length > 0 ? `, each with ${quoted(common).join(', ')}` : ''}`;
}

/** The documentation of a schema, where it has any. */
export const descriptionOf = (schema: Schema): string | undefined =>
  z.globalRegistry.get(schema)?.description ??
  (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? descriptionOf(schema._zod.def.innerType)
    : undefined);
