import { extractIdentifiers } from '@vitejs/plugin-rsc/transforms';
import type { AnyNode, ExportNamedDeclaration, Program } from 'acorn';
import { simple } from 'acorn-walk';
import type MagicString from 'magic-string';
import { blank, importsFirst, nameOf, reExported } from './import-forms';

type Default = Extract<Program['body'][number], { type: 'ExportDefaultDeclaration' }>;

/** Between two keywords there may be comments. */
const gap = '(?:\\s|/\\*[^]*?\\*/|//.*\\n)*';
const exportDefault = new RegExp(`^export${gap}default`);
const functionKeywords = new RegExp(`^(?:async${gap})?function${gap}\\*?`);

interface Found {
  /** Code for what is exported, by its name; a variable that is never assigned again is the value that it gets. */
  values: [name: string, value: string, isFixed: boolean][];
  /** Whether the default export is a declared function without a name of its own. */
  nameless: boolean;
}

/** How the code of a module names what it exports as default, where that has no name. */
export const ownDefault = '$$default';

/**
 * Makes imports and exports what they are in ES modules, where Sucrase, on its way to CommonJS, makes something else of them:
 * all names are there before the module runs, each gives what its variable holds at the time, and what is imported runs
 * first. Lines stay where they are, for what errors name.
 *
 * @param output with all other changes to the code that concern exports
 * @returns code to go before the module, for Sucrase to compile with it
 */
export function liveExports(output: MagicString, ast: Program): string {
  const found: Found = { values: [], nameless: false };
  for (const [index, node] of ast.body.entries()) {
    if (node.type === 'ExportDefaultDeclaration') noteDefault(output, node, found);
    else if (node.type === 'ExportAllDeclaration' && node.exported)
      found.values.push([nameOf(node.exported), reExported(index), false]);
    else if (node.type === 'ExportNamedDeclaration') noteNamed(output, node, index, found);
  }
  const first = importsFirst(output, ast);
  if (!ast.body.some(isOfEsModule)) return first;
  const others = new Set([...assignedIn(ast), ...importedIn(ast)]);
  const getters = found.values.map(([name, value, isFixed]) => {
    const isValue = isFixed && !others.has(value);
    return `[${JSON.stringify(name)}, () => ${value}${isValue ? ', 1' : ''}]`;
  });
  return `$$exports([${getters.join(', ')}]${found.nameless ? `, ${ownDefault}` : ''});${first}`;
}

function noteNamed(output: MagicString, node: ExportNamedDeclaration, index: number, found: Found): void {
  const { declaration, specifiers, source } = node;
  if (declaration) {
    blank(output, node.start, declaration.start);
    for (const name of namesOf(declaration)) found.values.push([name, name, true]);
    return;
  }
  for (const { local, exported } of specifiers) {
    const value = source ? `${reExported(index)}[${JSON.stringify(nameOf(local))}]` : nameOf(local);
    found.values.push([nameOf(exported), value, !source]);
  }
  if (!source) blank(output, node.start, node.end, ';');
}

function noteDefault(output: MagicString, node: Default, found: Found): void {
  const { declaration } = node;
  const isFunction = declaration.type === 'FunctionDeclaration';
  const own = isFunction || declaration.type === 'ClassDeclaration' ? declaration.id?.name : undefined;
  found.values.push(['default', own ?? ownDefault, true]);
  if (own !== undefined) {
    blank(output, node.start, declaration.start);
    return;
  }
  if (isFunction) {
    // Declared, as it can be used before its line.
    found.nameless = true;
    const [keywords = ''] = functionKeywords.exec(output.original.slice(declaration.start)) ?? [];
    blank(output, node.start, declaration.start + keywords.length, `${keywords} ${ownDefault}`);
    return;
  }
  // A member of that name gives it to a function or class that has none.
  const [keywords = ''] = exportDefault.exec(output.original.slice(node.start, node.end)) ?? [];
  blank(output, node.start, node.start + keywords.length, `const ${ownDefault}={default:`);
  const ends = output.original[node.end - 1] === ';';
  output.appendLeft(ends ? node.end - 1 : node.end, `}.default${ends ? '' : ';'}`);
}

const isOfEsModule = ({ type }: AnyNode) => /^(?:Import|Export)\w*Declaration$/.test(type);

const importedIn = (ast: Program): string[] =>
  ast.body.flatMap((node) =>
    node.type === 'ImportDeclaration' ? node.specifiers.map(({ local }) => local.name) : [],
  );

/** Names that something is assigned to, whichever variable of that name it is. */
function assignedIn(ast: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (target: AnyNode) => {
    if (target.type === 'MemberExpression' || target.type === 'VariableDeclaration') return;
    for (const { name } of extractIdentifiers(target as Target)) names.add(name);
  };
  simple(ast, {
    AssignmentExpression({ left }) {
      note(left);
    },
    UpdateExpression({ argument }) {
      note(argument);
    },
    ForInStatement({ left }) {
      note(left);
    },
    ForOfStatement({ left }) {
      note(left);
    },
  });
  return names;
}

type Target = Parameters<typeof extractIdentifiers>[0];

function namesOf(declaration: NonNullable<ExportNamedDeclaration['declaration']>): string[] {
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  return declaration.declarations.flatMap(({ id }) =>
    extractIdentifiers(id as Target).map(({ name }) => name),
  );
}
