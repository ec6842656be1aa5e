/** The code of examples and experiments: whether it parses, and whether what it imports is there where it runs. */

import { closestMatch } from '../closest-match';
import type { Files } from '../entries';
import { type ContentProblem, listed } from '../problem';
import { type Import, readCode } from './read-code';

/** Packages that code may import, and why others are not there. */
export interface KnownPackages {
  /** Of examples, which run in the sandbox, by the name in the import. */
  examples: readonly string[];
  /** Of specs and of experiments: those that package.json names. */
  project: readonly string[];
}

const isCode = (file: string) =>
  /^(examples|evidence\/(base|experiments))\/.*\.([cm]?[jt]sx?|json)$/.test(file);

/** What a package is called in package.json: two parts where it has a scope. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isOwn = (specifier: string) => /^(\.{1,2}\/|\.{1,2}$|\/|@\/|@lab\/)/.test(specifier);

/** What is written beside the variants of an example is not part of its app. */
const isOfApp = (file: string) => /^examples\/[^/]+\/[^/]+\//.test(file);

function isKnown({ specifier, isType }: Import, file: string, { examples, project }: KnownPackages): boolean {
  if (isOwn(specifier)) return true;
  const isOfProject = specifier.startsWith('node:') || project.includes(packageOf(specifier));
  return isOfApp(file) && !isType ? examples.includes(specifier) : isOfProject;
}

const unknownPackages = (
  file: string,
  imports: readonly Import[],
  packages: KnownPackages,
): ContentProblem[] =>
  imports
    .filter((found) => !isKnown(found, file, packages))
    .map(({ specifier, line, column }) => {
      const inApp = isOfApp(file);
      const meant = closestMatch(specifier, inApp ? packages.examples : packages.project);
      const where = inApp
        ? 'an example runs in the sandbox, which has only these'
        : 'or name it in package.json';
      const got = `"${specifier}", a package that is not there`;
      const allowed = inApp
        ? listed(packages.examples)
        : 'what package.json and evidence/lab/installed.ts name';
      const fix = meant ? `write "${meant}"` : `do without it; ${where}`;
      return { rule: 'known-package' as const, file, line, column, path: 'import', got, allowed, fix };
    });

function problemsIn(file: string, text: string, packages: KnownPackages | undefined): ContentProblem[] {
  const { wrong, imports } = readCode(file, text);
  if (wrong.length === 0) return packages ? unknownPackages(file, imports, packages) : [];
  return wrong.map(({ line, column, says }) => {
    const shown = text.split('\n')[line - 1]?.trim().slice(0, 50) ?? '';
    const rule = file.endsWith('.json') ? ('json-syntax' as const) : ('code-syntax' as const);
    const fix = 'correct the line; an editor that knows TypeScript marks it, too';
    return { rule, file, line, column, path: '(syntax)', got: `${JSON.stringify(shown)}: ${says}`, fix };
  });
}

/** @param packages left out where imports are not to be checked */
export const codeFileProblems = (files: Files, packages?: KnownPackages): ContentProblem[] =>
  [...files].flatMap(([file, text]) => (isCode(file) ? problemsIn(file, text, packages) : []));
