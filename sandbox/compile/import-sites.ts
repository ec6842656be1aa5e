import type { CallExpression, Expression, ImportDeclaration, Program } from 'acorn';
import { simple } from 'acorn-walk';

/** One place where a module names another. */
export interface ImportSite {
  specifier: string;
  start: number;
  /** Names taken from it, `default` included; undefined where all of it is: `import *`, `require`, `import()`. */
  names?: string[];
  /** `export … from`: the names may be types, which only their file can tell. */
  reExport: boolean;
}

/** Every import, re-export, `import()` and `require()` of a module, in the order of the text. */
export function importSites(ast: Program): ImportSite[] {
  const sites: ImportSite[] = [];
  const add = (source: unknown, start: number, names?: string[], reExport = false) => {
    if (typeof source === 'string') sites.push({ specifier: source, start, names, reExport });
  };
  simple(ast, {
    ImportDeclaration(node) {
      add(node.source.value, node.start, importedNames(node));
    },
    ExportNamedDeclaration(node) {
      const names = node.specifiers.map(({ local }) => nameOf(local));
      add(node.source?.value, node.start, names, true);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.start, undefined, true);
    },
    ImportExpression(node) {
      add(literal(node.source), node.start);
    },
    CallExpression(node) {
      add(requiredBy(node), node.start);
    },
  });
  return sites.sort((one, other) => one.start - other.start);
}

function importedNames({ specifiers }: ImportDeclaration): string[] | undefined {
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined;
  return specifiers.map((part) => (part.type === 'ImportSpecifier' ? nameOf(part.imported) : 'default'));
}

const nameOf = (node: { type: string; name?: string; value?: unknown }) =>
  node.type === 'Identifier' ? (node.name ?? '') : String(node.value);

function requiredBy({ callee, arguments: [first] }: CallExpression): unknown {
  const isRequire = callee.type === 'Identifier' && callee.name === 'require';
  return isRequire && first && first.type !== 'SpreadElement' ? literal(first) : undefined;
}

/** The text of a string, or of a template without holes. */
function literal(node: Expression): unknown {
  if (node.type === 'Literal') return node.value;
  return node.type === 'TemplateLiteral' && node.quasis.length === 1
    ? node.quasis[0]?.value.cooked
    : undefined;
}
