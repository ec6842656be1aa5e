import type { Program } from 'acorn';
import { nameOf } from './import-forms';

/** Where an export comes from that a module only passes on. */
export interface ReExport {
  specifier: string;
  /** Its name there. */
  name: string;
}

/** What a module passes on by name, by the name it has here: by `export … from`, or imported and then exported. */
export function reExports(ast: Program): ReadonlyMap<string, ReExport> {
  const imported = importedNames(ast);
  const found = new Map<string, ReExport>();
  for (const node of ast.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of node.specifiers) {
      const from = node.source
        ? { specifier: String(node.source.value), name: nameOf(local) }
        : imported.get(nameOf(local));
      if (from) found.set(nameOf(exported), from);
    }
  }
  return found;
}

function importedNames(ast: Program): Map<string, ReExport> {
  const found = new Map<string, ReExport>();
  for (const node of ast.body) {
    if (node.type !== 'ImportDeclaration') continue;
    for (const part of node.specifiers) {
      if (part.type === 'ImportNamespaceSpecifier') continue;
      const name = part.type === 'ImportSpecifier' ? nameOf(part.imported) : 'default';
      found.set(part.local.name, { specifier: String(node.source.value), name });
    }
  }
  return found;
}

/** What is asked of a module whose exports are followed. */
interface Followed {
  parsed: { file: string };
  exports: readonly { name: string }[];
  stars: readonly string[];
  reExports: ReadonlyMap<string, ReExport>;
  commonJs: boolean;
}

/** What following an export comes to; `file` is the module that does not have it, or that closes the circle. */
export type Origin = { is: 'there' | 'unknown' } | { is: 'missing' | 'circular'; file: string; name: string };

/**
 * Follows an export through the modules that pass it on, as the compiler of Next.js does.
 *
 * @param modules those of the app that are followed; where a file is none of them, what it exports is not known
 * @param resolve the file of the app that an import means
 */
export function originOf(
  modules: { get(file: string): Followed | undefined },
  resolve: (from: string, specifier: string) => string | undefined,
): (file: string, name: string) => Origin {
  const ownNames = new Map<Followed, ReadonlySet<string>>();

  /** What has led somewhere does so again; each export is followed once, however many ask for it. */
  const known = new Map<string, Origin>();

  function follow(file: string, name: string, seen: Set<string>): Origin {
    const path: string[] = [];
    const origin = walk(file, name, seen, path);
    if (!('file' in origin)) for (const key of path) known.set(key, origin);
    return origin;
  }

  function walk(start: string, wanted: string, seen: Set<string>, path: string[]): Origin {
    let [file, name] = [start, wanted];
    for (;;) {
      const key = `${name} ${file}`;
      const before = known.get(key);
      if (before) return before;
      if (seen.has(key)) return { is: 'circular', file, name };
      seen.add(key);
      path.push(key);
      const module = modules.get(file);
      if (!module || module.commonJs) return { is: 'unknown' };
      const from = module.reExports.get(name);
      if (!from) return ownOrStar(module, name, seen);
      const target = resolve(file, from.specifier);
      if (target === undefined) return { is: 'unknown' };
      [file, name] = [target, from.name];
    }
  }

  function ownOrStar(module: Followed, name: string, seen: Set<string>): Origin {
    const { parsed, exports, stars } = module;
    const own = ownNames.get(module) ?? new Set(exports.map((each) => each.name));
    ownNames.set(module, own);
    if (own.has(name)) return { is: 'there' };
    let isKnown = true;
    for (const specifier of name === 'default' ? [] : stars) {
      const target = resolve(parsed.file, specifier);
      const origin: Origin = target === undefined ? { is: 'unknown' } : follow(target, name, seen);
      if (origin.is === 'there') return origin;
      isKnown &&= origin.is !== 'unknown';
    }
    return isKnown ? { is: 'missing', file: parsed.file, name } : { is: 'unknown' };
  }

  return (file, name) => follow(file, name, new Set());
}
