/** Components and tags on a page: known, with the attributes that they take. */
import { closestMatch } from '../closest-match';
import { type ContentProblem, listed } from '../problem';
import { at, propProblems } from './attributes';
import { literalIn, notLiteral } from './literal';
import { isElement, type Page, type PageElement } from './parse';
import { articleComponents, htmlTags, listOfComponents } from './tags';

function unknownElement(page: Page, element: PageElement, name: string): ContentProblem {
  const known = /^[a-z]/.test(name) ? htmlTags : [...articleComponents.keys()];
  const meant =
    closestMatch(name, known) ??
    closestMatch(name.toLowerCase(), htmlTags) ??
    closestMatch(name, articleComponents.keys());
  const other = `put it in backticks if it is code; a new component is named in ${listOfComponents}`;
  const fix = meant ? `write <${meant}>` : other;
  const allowed = meant ? `the components of ${listOfComponents}, and tags of HTML` : listed(known);
  return at(page, element, `<${name}>`, 'known-component', {
    got: `unknown component "${name}"`,
    allowed,
    fix,
  });
}

function elementProblems(page: Page, element: PageElement): ContentProblem[] {
  const { name } = element;
  if (name === null || htmlTags.includes(name)) return [];
  const definition = articleComponents.get(name);
  if (!definition) return [unknownElement(page, element, name)];
  return propProblems(page, element, name, definition.props);
}

const moduleProblems = (page: Page): ContentProblem[] =>
  page.nodes
    .filter((node) => node.type === 'mdxjsEsm')
    .map((node) =>
      at(page, node, 'import', 'no-imports', {
        got: JSON.stringify(node.value.split('\n')[0] ?? ''),
        fix: `delete it: pages use components without an import; a new one is named in ${listOfComponents}`,
      }),
    );

/** `{name}` in text: pages have no variables, so it would throw where it is not a literal. */
const expressionProblems = (page: Page): ContentProblem[] =>
  page.nodes.flatMap((node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
    if (literalIn(node.data?.estree) !== notLiteral) return [];
    const got = `JavaScript in braces, ${JSON.stringify(`{${node.value}}`.slice(0, 40))}`;
    const fix = "put it in backticks if it is code, or write {'{'} for the character itself";
    return [at(page, node, '(text)', 'mdx-syntax', { got, fix })];
  });

/** The rest of a tag whose `<` is lost: readers would see it as text. */
const brokenTags = (page: Page): ContentProblem[] =>
  page.nodes.flatMap((node) => {
    if (node.type !== 'text') return [];
    const found = /\/>|\b[A-Z]\w+ \w+=["{“]/.exec(node.value);
    if (!found) return [];
    const got = `the rest of a tag as text, ${JSON.stringify(node.value.slice(found.index).slice(0, 40))}`;
    return [
      at(page, node, '(text)', 'mdx-syntax', { got, fix: 'add the < of the tag, or put it in backticks' }),
    ];
  });

/** What is wrong with the components, tags and expressions of a page. */
export const elementsProblems = (page: Page): ContentProblem[] => [
  ...moduleProblems(page),
  ...expressionProblems(page),
  ...brokenTags(page),
  ...page.nodes.filter(isElement).flatMap((element) => elementProblems(page, element)),
];
