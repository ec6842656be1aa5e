import type { CallExpression, Expression, ImportDeclaration, Program } from 'acorn';
import { simple } from 'acorn-walk';
import { nameOf } from './import-forms';
import { patternOf } from './import-patterns';
import type { ImportSite } from './import-site';

/** Every import, re-export, `import()` and `require()` of a module, in the order of the text. */
export function importSites(ast: Program): ImportSite[] {
  const sites: ImportSite[] = [];
  const add = (source: unknown, start: number, names?: string[], reExport = false) => {
    if (typeof source === 'string') sites.push({ specifier: source, start, names, reExport });
  };
  const addComputed = (source: Expression, start: number) => {
    const text = literal(source);
    const pattern = text === undefined ? patternOf(source) : undefined;
    if (pattern) sites.push({ specifier: '', start, reExport: false, pattern });
    else add(text, start);
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
      addComputed(node.source, node.start);
    },
    CallExpression(node) {
      const required = requiredBy(node);
      if (required) addComputed(required, node.start);
    },
  });
  return sites.sort((one, other) => one.start - other.start);
}

function importedNames({ specifiers }: ImportDeclaration): string[] | undefined {
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined;
  return specifiers.map((part) => (part.type === 'ImportSpecifier' ? nameOf(part.imported) : 'default'));
}

function requiredBy({ callee, arguments: [first] }: CallExpression): Expression | undefined {
  const isRequire = callee.type === 'Identifier' && callee.name === 'require';
  return isRequire && first && first.type !== 'SpreadElement' ? first : undefined;
}

/** The text of a string, or of a template without holes. */
function literal(node: Expression): unknown {
  if (node.type === 'Literal') return node.value;
  return node.type === 'TemplateLiteral' && node.quasis.length === 1
    ? node.quasis[0]?.value.cooked
    : undefined;
}
