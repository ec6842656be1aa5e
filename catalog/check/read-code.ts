/** What a file of code imports and exports, as far as its syntax tells. */
import { remembered } from '../remembered';
import type { Position } from '../yaml-file';
import { type CodeProblem, codeProblems, languageOf, type parseCode, readScript } from './code';

export interface Import extends Position {
  specifier: string;
  isType: boolean;
  /** Those of the other file, not what they are called here; `default` is one. */
  names: readonly (Position & { name: string })[];
}

export interface ReadCode {
  wrong: readonly CodeProblem[];
  imports: readonly Import[];
  /** Undefined where syntax does not tell, such as for `export *`. */
  exports?: ReadonlySet<string> | undefined;
}

type Statement = ReturnType<typeof parseCode>['program']['body'][number];
type Exported = Extract<Statement, { type: 'ExportNamedDeclaration' }>;
type Specifier =
  | Extract<Statement, { type: 'ImportDeclaration' }>['specifiers'][number]
  | Exported['specifiers'][number];

const placeOf = ({ loc }: { loc?: { start: Position } | null | undefined }): Position => ({
  line: loc?.start.line ?? 1,
  column: (loc?.start.column ?? 0) + 1,
});

const nameIn = (node: { name: string } | { value: string }): string =>
  'name' in node ? node.name : node.value;

/** The name in the file that is imported; undefined for all names at once. */
function importedName(specifier: Specifier): string | undefined {
  if (specifier.type === 'ImportSpecifier') return nameIn(specifier.imported);
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.type === 'ExportSpecifier' ? specifier.local.name : undefined;
}

/** Types are gone before code runs. */
const importsOf = (body: readonly Statement[]): Import[] =>
  body.flatMap((statement): Import[] => {
    if (!('source' in statement) || !statement.source) return [];
    const isType = 'importKind' in statement && statement.importKind === 'type';
    const specifiers: readonly Specifier[] = ('specifiers' in statement && statement.specifiers) || [];
    const names = specifiers.flatMap((specifier) => {
      const name = importedName(specifier);
      return name === undefined ? [] : [{ name, ...placeOf(specifier) }];
    });
    return [{ specifier: statement.source.value, isType, names, ...placeOf(statement.source) }];
  });

/** @returns undefined where they are put together, such as from an object */
function declaredNames(declaration: Exported['declaration']): string[] | undefined {
  if (!declaration) return [];
  if (declaration.type !== 'VariableDeclaration') {
    const { id } = declaration as { id?: { name?: string } | null };
    return id?.name === undefined ? undefined : [id.name];
  }
  const ids = declaration.declarations.map(({ id }) => id);
  return ids.every((id) => id.type === 'Identifier') ? ids.map(({ name }) => name) : undefined;
}

function exportsOf(body: readonly Statement[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') names.add('default');
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'TSExportAssignment')
      return undefined;
    if (statement.type !== 'ExportNamedDeclaration') continue;
    const declared = declaredNames(statement.declaration);
    if (!declared) return undefined;
    for (const name of declared) names.add(name);
    for (const { exported } of statement.specifiers) names.add(nameIn(exported));
  }
  return names;
}

const extensionOf = (file: string) => /\.(\w+)$/.exec(file)?.[1] ?? '';

export const readCode = remembered((file, text): ReadCode => {
  const language = languageOf(extensionOf(file));
  if (!language) return { wrong: [], imports: [] };
  if (language === 'json' || language === 'yaml') return { wrong: codeProblems(text, language), imports: [] };
  const { file: tree, wrong } = readScript(text, language);
  if (!tree) return { wrong, imports: [] };
  const { body } = tree.program;
  return { wrong, imports: importsOf(body), exports: exportsOf(body) };
});
