import type { ImportDeclaration, Program } from 'acorn';
import type MagicString from 'magic-string';
import { asIdentifier } from './interop';

type Statement = Program['body'][number];

/** The name of what the `export … from` at this place of the module takes its values from. */
export const reExported = (index: number) => `$$from${index}`;

/** A name, which may be written as a text. */
export const nameOf = (node: { type: string; name?: string; value?: unknown }): string =>
  node.type === 'Identifier' ? (node.name ?? '') : String(node.value);

/** Puts another text in the place of code, with as many lines. */
export function blank(output: MagicString, start: number, end: number, text = ''): void {
  const lines = output.original
    .slice(start, end)
    .replaceAll(/[^\n]/g, '')
    .slice(text.split('\n').length - 1);
  if (text + lines === '') output.remove(start, end);
  else output.update(start, end, text + lines);
}

/**
 * Writes each `import` and `export … from` so that Sucrase gets it right, names written as texts among them, and those that
 * stand behind other code before it, as they run before it.
 *
 * @returns code for the start of the module
 */
export function importsFirst(output: MagicString, ast: Program): string {
  let lastEarly: Statement | undefined;
  let hasRun = false;
  let late = '';
  for (const [index, node] of ast.body.entries()) {
    const code = requestOf(node, index, hasRun);
    if (code === undefined) {
      hasRun ||= runs(node);
    } else if (hasRun) {
      blank(output, node.start, node.end);
      late += code;
    } else {
      if (code !== '') blank(output, node.start, node.end, code);
      lastEarly = node;
    }
  }
  if (!lastEarly) return late;
  if (late) output.appendLeft(lastEarly.end, late);
  return '';
}

/** Whether a statement does something where it stands. */
function runs(node: Statement): boolean {
  if (node.type === 'ExportNamedDeclaration') return node.declaration ? runs(node.declaration) : false;
  if (node.type === 'ExpressionStatement') return node.directive === undefined;
  return node.type !== 'FunctionDeclaration';
}

/** @returns a request of another module as code; undefined for what is none, and nothing where it may stay as it is */
function requestOf(node: Statement, index: number, isLate: boolean): string | undefined {
  if (node.type === 'ImportDeclaration') return importOf(node, isLate);
  if (node.type === 'ExportAllDeclaration') {
    const source = JSON.stringify(node.source.value);
    if (node.exported) return `import * as ${reExported(index)} from ${source};`;
    return isLate ? `export * from ${source};` : '';
  }
  if (node.type !== 'ExportNamedDeclaration' || !node.source) return undefined;
  const names = node.specifiers.length > 0 ? `* as ${reExported(index)} from ` : '';
  return `import ${names}${JSON.stringify(node.source.value)};`;
}

function importOf({ specifiers, source }: ImportDeclaration, isLate: boolean): string {
  const from = JSON.stringify(source.value);
  const isText = (part: (typeof specifiers)[number]) =>
    part.type === 'ImportSpecifier' && part.imported.type === 'Literal';
  if (!isLate && !specifiers.some(isText)) return '';
  if (specifiers.length === 0) return `import ${from};`;
  return specifiers
    .map((part) => {
      const { name } = part.local;
      if (part.type === 'ImportDefaultSpecifier') return `import ${name} from ${from};`;
      if (part.type === 'ImportNamespaceSpecifier') return `import * as ${name} from ${from};`;
      const imported =
        part.imported.type === 'Identifier' ? part.imported.name : asIdentifier(String(part.imported.value));
      return `import { ${imported} as ${name} } from ${from};`;
    })
    .join('');
}
