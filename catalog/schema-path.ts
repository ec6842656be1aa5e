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

/** The documentation of a schema, where it has any. */
export const descriptionOf = (schema: Schema): string | undefined =>
  z.globalRegistry.get(schema)?.description ??
  (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? descriptionOf(schema._zod.def.innerType)
    : undefined);
