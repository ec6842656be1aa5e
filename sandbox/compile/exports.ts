import { scanModuleExports } from '@vitejs/plugin-rsc/transforms';
import type { Function as FunctionNode, Program } from 'acorn';
import { nameOf } from './import-forms';
import { asTree } from './tree';

/** One name that a module exports. */
export interface ModuleExport {
  name: string;
  /** Where it stands in the code. */
  start: number;
  /** What is exported, where the module itself says so: a function, class or value. */
  value?: { type: string; start: number };
  /** The name it has inside the module. */
  localName?: string;
}

/** The names a module exports itself; those of `export * from` are not among them. */
export function moduleExports(ast: Program): ModuleExport[] {
  return scanModuleExports(asTree(ast)).flatMap((group) => {
    const start = startOf(group.node);
    if (group.type === 'export-all') {
      const { exported } = group.node;
      return exported ? [{ name: nameOf(exported), start }] : [];
    }
    const named =
      group.type === 'declaration'
        ? [group.export]
        : group.type === 'variable-declaration'
          ? group.declarators.flatMap(({ node, exports }) =>
              // What a pattern takes out of a value is not that value.
              node.id.type === 'Identifier' ? exports : exports.map((each) => ({ ...each, meta: {} })),
            )
          : group.type === 'specifiers'
            ? group.exports.map(({ node: { local, exported }, ...rest }) => ({
                ...rest,
                ...{ localName: nameOf(local), exportName: nameOf(exported) },
              }))
            : [
                {
                  exportName: 'default',
                  meta: group.meta,
                  localName: group.meta.defaultExportIdentifierName,
                },
              ];
    const entries: { exportName: string; localName?: string; meta: { valueNode?: object } }[] = named;
    return entries.map(({ exportName, localName, meta: { valueNode } }) => ({
      name: exportName,
      start,
      localName,
      value: valueNode as ModuleExport['value'],
    }));
  });
}

/** The specifiers of each `export * from` of a module. */
export function starSources(ast: Program): string[] {
  return ast.body.flatMap((node) =>
    node.type === 'ExportAllDeclaration' && !node.exported ? [String(node.source.value)] : [],
  );
}

/** Whether a module is CommonJS as far as its text shows: what it exports is known only when it runs. */
export function isCommonJs(code: string): boolean {
  return /\bmodule\.exports\b|\bexports\.\w/.test(code);
}

/** The syntax tree of an exported value, where it is a function. */
export function asFunction(node: { type: string } | undefined): FunctionNode | undefined {
  return node && /Function/.test(node.type) ? (node as unknown as FunctionNode) : undefined;
}

const startOf = (node: object) => (node as { start: number }).start;
