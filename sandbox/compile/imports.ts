import type { Program } from 'acorn';
import { simple } from 'acorn-walk';
import type { Files } from '../protocol';
import type { ParsedModule } from './parse';
import { BuildError } from './problem';
import { providedPackages } from './provided';

const endings = ['', '.tsx', '.ts', '.jsx', '.js', '/index.tsx', '/index.ts', '/index.jsx', '/index.js'];

interface ImportSite {
  specifier: string;
  start: number;
  names: string[];
}

/**
 * Resolves every import of a module: to a file of the app, or to a provided package.
 *
 * @throws {BuildError} naming what is available, for an import that leads nowhere
 */
export function resolveImports(module: ParsedModule, files: Files): Record<string, string> {
  const { file, ast, place } = module;
  const resolved: Record<string, string> = {};
  for (const site of importSites(ast)) {
    const target = isLocal(site.specifier)
      ? localFile(file, site.specifier, files)
      : providedPackage(module, site);
    if (!target) {
      throw new BuildError({
        file,
        ...place(site.start),
        message: `cannot find "${site.specifier}"`,
        fix: `the app has ${Object.keys(files).join(', ')}`,
      });
    }
    resolved[site.specifier] = target;
  }
  return resolved;
}

const isLocal = (specifier: string) => /^(\.{1,2}(\/|$)|@\/)/.test(specifier);

function importSites(ast: Program): ImportSite[] {
  const sites: ImportSite[] = [];
  const add = (source: unknown, start: number, names: string[] = []) => {
    if (typeof source === 'string') sites.push({ specifier: source, start, names });
  };
  simple(ast, {
    ImportDeclaration(node) {
      const names = node.specifiers.flatMap((part) =>
        part.type === 'ImportSpecifier' && part.imported.type === 'Identifier' ? [part.imported.name] : [],
      );
      add(node.source.value, node.start, names);
    },
    ExportNamedDeclaration(node) {
      add(node.source?.value, node.start);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.start);
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.source.value, node.start);
    },
  });
  return sites;
}

function localFile(from: string, specifier: string, files: Files): string | undefined {
  const base = specifier.startsWith('@/') ? 'file:///' : `file://${from}`;
  const path = decodeURI(new URL(specifier.replace(/^@\//, './'), base).pathname);
  return endings.map((ending) => path + ending).find((candidate) => candidate in files);
}

function providedPackage({ file, place }: ParsedModule, { specifier, start, names }: ImportSite): string {
  const offered = providedPackages[specifier];
  if (!offered) {
    throw new BuildError({
      file,
      ...place(start),
      message: `cannot import "${specifier}": it is not in this sandbox`,
      fix: `available: ${Object.keys(providedPackages).join(', ')}, and the files of the app`,
    });
  }
  const missing = offered === 'all' ? undefined : names.find((name) => !offered.includes(name));
  if (missing) {
    throw new BuildError({
      file,
      ...place(start),
      message: `"${missing}" of "${specifier}" is not in this sandbox`,
      fix: `available from "${specifier}": ${offered === 'all' ? '' : offered.join(', ') || 'the bare import only'}`,
    });
  }
  return specifier;
}
