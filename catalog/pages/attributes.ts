/** Attributes of components: those that each takes, with values of the right kind. */
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { nearest } from '../nearest';
import { listed, type Problem, shown } from '../problem';
import { allowedIn, ownAt } from '../schema-path';
import { literalIn, notLiteral } from './literal';
import { type Page, type PageElement, placeOf } from './parse';

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;
type Told = Pick<Problem, 'got' | 'allowed' | 'fix'>;

/** Elements and attributes both know their place. */
type Placed = Parameters<typeof placeOf>[0];

/** A problem at a node of a page. */
export const at = (page: Page, node: unknown, path: string, rule: Problem['rule'], told: Told): Problem => ({
  rule,
  file: page.file,
  ...placeOf(node as Placed),
  path,
  ...told,
});

/** The value of an attribute; `notLiteral` where only running it could tell. */
function valueIn({ value }: MdxJsxAttribute): unknown {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : literalIn(value.data?.estree);
}

const example = (name: string, schema: z.core.$ZodType): string => {
  const kind = allowedIn(schema);
  if (kind === 'text') return `${name}="…"`;
  return kind === 'true, false' ? name : `${name}={…}`;
};

const kindOf = (schema: z.core.$ZodType): string => {
  const inner = schema instanceof z.ZodOptional ? schema._zod.def.innerType : schema;
  if (inner instanceof z.ZodNumber) return 'a number';
  if (!(inner instanceof z.ZodArray)) return allowedIn(inner);
  return inner._zod.def.element instanceof z.ZodNumber ? 'a list of numbers' : 'a list of texts';
};

const wrongValue = (page: Page, attribute: MdxJsxAttribute, schema: z.core.$ZodType): Problem[] => {
  const value = valueIn(attribute);
  if (value === notLiteral || z.safeParse(schema, value).success) return [];
  const kind = kindOf(schema);
  const fix = kind === 'text' ? `write ${attribute.name}="…"` : `write ${attribute.name}={…} with ${kind}`;
  return [at(page, attribute, attribute.name, 'component-props', { got: shown(value), allowed: kind, fix })];
};

function attributeProblems(page: Page, name: string, schema: z.ZodObject, attribute: Attribute): Problem[] {
  if (attribute.type !== 'mdxJsxAttribute') {
    const told = { got: 'attributes that are spread', fix: 'write each of them out' };
    return [at(page, attribute, `<${name}>`, 'component-props', told)];
  }
  const own = ownAt(schema.shape, attribute.name);
  if (own && attribute.name !== 'children') return wrongValue(page, attribute, own);
  const known = Object.keys(schema.shape).filter((key) => key !== 'children');
  const meant = nearest(attribute.name, known);
  const told = {
    got: `unknown attribute "${attribute.name}"`,
    allowed: listed(known) || 'none',
    fix: meant ? `write "${meant}"` : 'remove it, or write an attribute of this component',
  };
  return [at(page, attribute, `<${name}>`, 'component-props', told)];
}

/** What a component needs and did not get. A misspelt attribute is told as that, once. */
function missingProps(page: Page, element: PageElement, name: string, schema: z.ZodObject): Problem[] {
  const given = element.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : ''));
  const meant = new Set(given.map((each) => nearest(each, Object.keys(schema.shape))));
  return Object.entries(schema.shape).flatMap(([key, own]): Problem[] => {
    if (own instanceof z.ZodOptional || given.includes(key) || meant.has(key)) return [];
    if (key !== 'children') {
      const told = { got: `<${name}> without "${key}"`, fix: `add ${example(key, own)}` };
      return [at(page, element, `<${name}>`, 'component-props', told)];
    }
    if (element.children.length > 0) return [];
    const told = {
      got: `<${name}> that holds nothing`,
      fix: `write <${name}>…</${name}> around its content`,
    };
    return [at(page, element, `<${name}>`, 'component-props', told)];
  });
}

/** What is wrong with the attributes of a component. */
export const propProblems = (
  page: Page,
  element: PageElement,
  name: string,
  schema: z.ZodObject,
): Problem[] => [
  ...element.attributes.flatMap((attribute) => attributeProblems(page, name, schema, attribute)),
  ...missingProps(page, element, name, schema),
];
