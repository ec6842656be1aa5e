/** The passages of the site's own code: what JSX shows, and every string with more than one word. */
import { type ParserPlugin, parse } from '@babel/parser';
import { asLine, asWord, type Passage, withoutCode } from './passage';

interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Of a node, what is within it; a type holds no text, and the name of a module or a class is none. */
function within(node: Node): Node[] {
  if (/^TS(?!As|NonNull|Satisfies)|^ImportDeclaration$/.test(node.type)) return [];
  if (node.type === 'JSXAttribute' && nameOf(node) === 'className') return [];
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const nameOf = (attribute: Node) => {
  const name: unknown = Reflect.get(attribute, 'name');
  return isNode(name) ? Reflect.get(name, 'name') : undefined;
};

const texts: Readonly<Record<string, string>> = {
  JSXText: 'text in JSX',
  StringLiteral: 'string',
  TemplateElement: 'template',
};

/** @returns JSX text, strings and the fixed parts of templates, each where it is written */
export function codePassages(file: string, source: string): Passage[] {
  const plugins: ParserPlugin[] = ['typescript', ...(file.endsWith('x') ? (['jsx'] as const) : [])];
  const found: Passage[] = [];
  const visit = (node: Node) => {
    const path = texts[node.type];
    const text = path && withoutCode(asLine(source.slice(node.start, node.end))).replace(/&\w+;/g, asWord);
    if (path && text && /\S\s+\S/.test(text))
      found.push({ file, path, kind: 'label', text, start: node.start });
    else within(node).forEach(visit);
  };
  visit(parse(source, { sourceType: 'module', plugins }).program as Node);
  return found;
}
