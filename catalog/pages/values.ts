/** The values of attributes: what they are, and how they are written. */
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { closestMatch } from '../closest-match';
import { allowedIn } from '../schema-path';
import { literalIn } from './literal';
import type { PageElement } from './parse';

/** The value of an attribute; `notLiteral` where only running it could tell. */
export function valueIn({ value }: MdxJsxAttribute): unknown {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : literalIn(value.data?.estree);
}

/** The attributes of an element with their values, as far as those can be told. */
export const literalProps = ({ attributes }: PageElement): Record<string, unknown> =>
  Object.fromEntries(
    attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, valueIn(each)]] : [])),
  );

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? schema._zod.def.innerType : schema;

/** What may be written, in words. */
export const kindOf = (schema: z.core.$ZodType): string => {
  const inner = innerOf(schema);
  if (inner instanceof z.ZodNumber) return 'a number';
  if (!(inner instanceof z.ZodArray)) return allowedIn(inner);
  return inner._zod.def.element instanceof z.ZodNumber ? 'a list of numbers' : 'a list of texts';
};

/** The next step for a value that the schema does not take. */
export function howToWrite(name: string, value: unknown, schema: z.core.$ZodType): string {
  const kind = kindOf(schema);
  if (kind === 'text') return `write ${name}="…"`;
  const inner = innerOf(schema);
  if (!(inner instanceof z.ZodEnum)) return `write ${name}={…} with ${kind}`;
  const meant = closestMatch(String(value), inner.options.map(String));
  return meant ? `write ${name}="${meant}"` : 'write one of these';
}
