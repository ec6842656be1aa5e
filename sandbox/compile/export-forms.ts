/** Forms of exports that Sucrase, on its way from ES modules to CommonJS, takes for others. */
import type { Program } from 'acorn';
import type MagicString from 'magic-string';
import { type ModuleExport, starSources } from './exports';

/** Writes them so that Sucrase gets them right; lines stay where they are, for what errors name. */
export function plainExports(output: MagicString, ast: Program): void {
  for (const node of ast.body) {
    if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration') {
      eachAlone(output, node.declaration);
    }
    // It becomes an assignment, which would go on in a next line that starts with a bracket.
    if (node.type === 'ExportDefaultDeclaration' && /^(Class|Function)/.test(node.declaration.type)) {
      output.appendLeft(node.end, ';');
    }
  }
}

type Variables = Extract<Program['body'][number], { type: 'VariableDeclaration' }>;

/** Of `export const a = 1, b = 2` only the first would be exported. */
function eachAlone(output: MagicString, { kind, declarations }: Variables): void {
  for (const [index, { start }] of declarations.entries()) {
    const before = declarations[index - 1];
    if (!before) continue;
    const lines = output.original.slice(before.end, start).replaceAll(/[^\n]/g, '');
    output.update(before.end, start, `;${lines} export ${kind} `);
  }
}

/** @returns code for the start of a module: what it exports itself counts, and not what `export *` finds under the same name */
export function ownExportsFirst(ast: Program, exports: readonly ModuleExport[]): string {
  if (starSources(ast).length === 0) return '';
  return exports.map(({ name }) => `exports[${JSON.stringify(name)}]=undefined;`).join('');
}
