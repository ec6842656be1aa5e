/** Attributes of components: those that each takes, with values of the right kind. */
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { closestMatch } from '../closest-match';
import { type ContentProblem, listed, shown } from '../problem';
import { allowedIn, ownAt } from '../schema-path';
import { notLiteral } from './literal';
import { type Page, type PageElement, type Placed, placeOf } from './parse';
import { howToWrite, kindOf, valueIn } from './values';

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;
type Told = Pick<ContentProblem, 'got' | 'allowed' | 'fix'>;

/** A problem at a node of a page. */
export const at = (
  page: Page,
  node: Placed,
  path: string,
  rule: ContentProblem['rule'],
  told: Told,
): ContentProblem => ({
  rule,
  file: page.file,
  ...placeOf(node),
  path,
  ...told,
});

const example = (name: string, schema: z.core.$ZodType): string => {
  const kind = allowedIn(schema);
  if (kind === 'text' || schema instanceof z.ZodEnum) return `${name}="…"`;
  return kind === 'true, false' ? name : `${name}={…}`;
};

/** What a value of a kind looks like. */
const written: Readonly<Record<string, string>> = {
  text: '"…"',
  'a list of texts': "{['…', '…']}",
  'a list of numbers': '{[1, 2]}',
};

const wrongValue = (page: Page, attribute: MdxJsxAttribute, schema: z.core.$ZodType): ContentProblem[] => {
  const value = valueIn(attribute);
  const kind = kindOf(schema);
  if (value === notLiteral) {
    const got = 'the name of a variable, or other JavaScript that pages cannot run';
    const fix = `write ${attribute.name}=${written[kind] ?? '{…}'}: text within braces needs quotes`;
    return [at(page, attribute, attribute.name, 'component-props', { got, allowed: kind, fix })];
  }
  if (z.safeParse(schema, value).success) return [];
  const fix = howToWrite(attribute.name, value, schema);
  return [at(page, attribute, attribute.name, 'component-props', { got: shown(value), allowed: kind, fix })];
};

/** The attribute that is meant by an unknown one: of a similar name, or the only one that is needed and not given. */
function meantBy(unknown: string, given: readonly string[], schema: z.ZodObject): string | undefined {
  const known = Object.keys(schema.shape).filter((key) => key !== 'children');
  const similar = closestMatch(unknown, known);
  if (similar || known.includes(unknown)) return similar;
  const needed = known.filter((key) => !(schema.shape[key] instanceof z.ZodOptional) && !given.includes(key));
  return needed.length === 1 ? needed[0] : undefined;
}

const namesIn = (element: PageElement) =>
  element.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : ''));

function attributeProblems(
  page: Page,
  element: PageElement,
  name: string,
  schema: z.ZodObject,
  attribute: Attribute,
): ContentProblem[] {
  if (attribute.type !== 'mdxJsxAttribute') {
    const told = { got: 'attributes that are spread', fix: 'write each of them out' };
    return [at(page, attribute, `<${name}>`, 'component-props', told)];
  }
  const own = ownAt(schema.shape, attribute.name);
  if (own && attribute.name !== 'children') return wrongValue(page, attribute, own);
  const known = Object.keys(schema.shape).filter((key) => key !== 'children');
  const meant = meantBy(attribute.name, namesIn(element), schema);
  const told = {
    got: `unknown attribute "${attribute.name}"`,
    allowed: listed(known) || 'none',
    fix: meant ? `write "${meant}"` : 'remove it, or write an attribute of this component',
  };
  return [at(page, attribute, `<${name}>`, 'component-props', told)];
}

/** What a component needs and did not get. A misspelt attribute is told as that, once. */
function missingProps(page: Page, element: PageElement, name: string, schema: z.ZodObject): ContentProblem[] {
  const given = namesIn(element);
  const meant = new Set(given.map((each) => meantBy(each, given, schema)));
  return Object.entries(schema.shape).flatMap(([key, own]): ContentProblem[] => {
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
): ContentProblem[] => [
  ...element.attributes.flatMap((attribute) => attributeProblems(page, element, name, schema, attribute)),
  ...missingProps(page, element, name, schema),
];
