import type { Expression } from 'acorn';
import type { Files } from '../shared/protocol';
import type { Aliases } from './aliases';
import type { ImportSite } from './import-site';
import { folderOf, joinPath } from './paths';
import { endings } from './resolve';

/**
 * The texts of `./messages/${locale}.json`, or of `'./messages/' + locale + '.json'`: one before, between and after the
 * values that only running the code tells.
 *
 * @returns undefined where no folder is named at the start; Next.js finds nothing then, either
 */
export function patternOf(node: Expression): string[] | undefined {
  const parts = textsOf(node);
  return parts.length > 1 && /^(?:\.{1,2}|@|~|[\w-]+)?\//.test(parts[0] ?? '') ? parts : undefined;
}

function textsOf(node: Expression): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '');
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return ['', ''];
  const before = node.left.type === 'PrivateIdentifier' ? ['', ''] : textsOf(node.left);
  const [first = '', ...after] = textsOf(node.right);
  return [...before.slice(0, -1), `${before.at(-1)}${first}`, ...after];
}

/**
 * Every file that an import with a pattern can mean, as imports of its own. A value may be a path with folders, and the
 * ending may be left out. Source: https://nextjs.org/docs/app/guides/internationalization, and next@16.4.6 with Turbopack.
 */
export function expandPattern(
  site: ImportSite,
  from: string,
  files: Files,
  aliases: Aliases,
): readonly ImportSite[] {
  const [first = '', ...rest] = site.pattern ?? [];
  if (!site.pattern) return [site];
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const roots = folder.startsWith('.') ? [joinPath(folderOf(from), folder)] : aliases(folder);
  const specifiers = roots.flatMap((root) => {
    const start = root.endsWith('/') ? root : `${root}/`;
    const inside = Object.keys(files).filter((file) => file.startsWith(start) && canBeImported(file));
    return inside.flatMap((file) => namesOf(folder + file.slice(start.length)));
  });
  return specifiers
    .filter((specifier) => fits(specifier, first, rest))
    .map((specifier) => ({ specifier, start: site.start, reExport: false }));
}

/** Whether a text begins with `first` and goes on with each of `rest`, whatever is between them; in one pass. */
function fits(text: string, first: string, rest: readonly string[]): boolean {
  const last = rest.at(-1) ?? '';
  let from = first.length;
  if (!text.startsWith(first)) return false;
  for (const part of rest.slice(0, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.endsWith(last) && text.length - last.length >= from;
}

const canBeImported = (file: string) =>
  /\.(?:[cm]?[jt]s|[jt]sx|json|css)$/.test(file) && !/\.d\.[cm]?ts$/.test(file);

/** A file by its whole name, without its ending, and by its folder where it is the index of one. */
function namesOf(path: string): string[] {
  const ending = endings.find((each) => path.endsWith(each));
  const bare = ending ? path.slice(0, -ending.length) : path;
  return [...new Set([path, bare, bare.replace(/\/index$/, '')])];
}
