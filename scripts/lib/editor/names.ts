/** What the editor completes, out of the types of the installed packages. */
import { ts } from 'ts-morph';
import { coreModules } from './type-program';

/** What a module exports: `kind` is a word that CodeMirror has an icon for. */
interface ExportedName {
  name: string;
  kind: 'function' | 'class' | 'type' | 'variable';
  /** Its type, and the first sentence of its documentation, each cut to a line. */
  detail: string;
  info?: string;
}

export interface Names {
  modules: Record<string, ExportedName[]>;
  /** Attributes that each element has, and what others a tag has. */
  attributes: string[];
  tags: Record<string, string[]>;
}

/** Nobody writes the first; the second is a list of two thousand fonts. */
const notCompleted = new Set<string>(['react/jsx-runtime', 'next/font/google']);

const longest = 110;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export function namesOf(program: ts.Program): Names {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(program.getRootFileNames()[0] ?? '');
  if (!file) throw new Error('the program has lost its first file');
  const modules: Names['modules'] = {};
  for (const { moduleSpecifier } of file.statements.filter(ts.isImportDeclaration)) {
    const name = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const symbol = checker.getSymbolAtLocation(moduleSpecifier);
    if (symbol && coreModules.some((each) => each === name) && !notCompleted.has(name))
      modules[name] = exportsOf(checker, symbol);
  }
  return { modules, ...elementsOf(checker, file) };
}

function exportsOf(checker: ts.TypeChecker, module: ts.Symbol): ExportedName[] {
  const exported = checker.getExportsOfModule(module).filter(({ name }) => /^[A-Za-z]\w*$/.test(name));
  return exported.map((symbol) => exportedName(checker, symbol)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function exportedName(checker: ts.TypeChecker, symbol: ts.Symbol): ExportedName {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const documentation = ts.displayPartsToString(target.getDocumentationComment(checker));
  const info = cut(
    documentation
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/(?<=\.)\s/)[0] ?? '',
  );
  return { name: symbol.name, ...kindAndType(checker, target), ...(info && { info }) };
}

function kindAndType(checker: ts.TypeChecker, symbol: ts.Symbol): Pick<ExportedName, 'kind' | 'detail'> {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return { kind: 'type', detail: 'type' };
  const type = checker.getTypeOfSymbol(symbol);
  const detail = cut(checker.typeToString(type).replaceAll(/\s+/g, ' '));
  if (symbol.flags & ts.SymbolFlags.Class) return { kind: 'class', detail: 'class' };
  return { kind: type.getCallSignatures().length > 0 ? 'function' : 'variable', detail };
}

function elementsOf(checker: ts.TypeChecker, file: ts.SourceFile): Pick<Names, 'attributes' | 'tags'> {
  const alias = file.statements.find(ts.isTypeAliasDeclaration);
  if (!alias) throw new Error('the program has lost the type of all elements');
  const elements = checker.getTypeAtLocation(alias.type).getProperties();
  const of = (symbol: ts.Symbol) =>
    checker
      .getTypeOfSymbol(symbol)
      .getProperties()
      .map(({ name }) => name);
  const known = new Map(elements.map((symbol) => [symbol.name, of(symbol)]));
  const span = new Set(known.get('span'));
  const attributes = (known.get('div') ?? []).filter((name) => span.has(name));
  const common = new Set(attributes);
  // What SVG adds is much and the same for each of its tags: it is completed as other attributes are.
  const own = (names: string[]) =>
    names.includes('strokeWidth') ? [] : names.filter((name) => !common.has(name)).sort();
  return {
    attributes: attributes.sort(),
    tags: Object.fromEntries([...known].map(([tag, names]) => [tag, own(names)])),
  };
}
