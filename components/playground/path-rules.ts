import { longestPath } from './limits';

/**
 * What is wrong with the path of a file; undefined where nothing is. The rules make every path good for a
 * file on any disk as well: no download can write outside its folder, and no two names are one file.
 */
export function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return `a path starts with a slash, as in /app/page.tsx; got ${quoted(path)}`;
  if (path.length > longestPath) return `a path has at most ${longestPath} characters; got ${quoted(path)}`;
  const segments = path.slice(1).split('/');
  if (segments.includes('')) return `a path has no empty part and names a file; got ${quoted(path)}`;
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return `a path has no "." and no ".." in it; got ${quoted(path)}`;
  }
  if (/[\p{Cc}\\:*?"<>|]/u.test(path)) {
    return `a path has none of \\ : * ? " < > | and no control characters; got ${quoted(path)}`;
  }
  return hiddenCharacter(path) ?? segments.map((segment) => nameProblem(segment, path)).find(Boolean);
}

/** Characters that cannot be seen, or that turn the direction of text around; half characters and private ones, too. */
const hidden = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

function hiddenCharacter(path: string): string | undefined {
  const [found] = hidden.exec(path) ?? [];
  if (found === undefined) {
    if (path === path.normalize('NFC')) return undefined;
    return `a path is written with composed characters (Unicode form NFC), or two names could be one file; got ${quoted(path)}`;
  }
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `a path can only have visible characters, so no U+${code}; got ${quoted(path)}`;
}

/**
 * Names of devices, with any ending; the superscript digits count as digits there.
 * Source: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const device = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\.| *$)/i;

/** The short names that NTFS gives `.git` and files like it, such as `GIT~1`. */
const shortName = /~\d+(?:\.|$)/;

function nameProblem(name: string, path: string): string | undefined {
  if (/[. ]$/.test(name)) {
    return `no part of a path ends in a dot or a space, which Windows would leave out; got ${quoted(path)}`;
  }
  if (name.startsWith(' ')) return `no part of a path begins with a space; got ${quoted(path)}`;
  if (device.test(name)) return `${quoted(name)} is the name of a device on Windows; got ${quoted(path)}`;
  if (shortName.test(name)) {
    return `${quoted(name)} could be the short name of another file on Windows; got ${quoted(path)}`;
  }
  return undefined;
}

/** What keeps a new file from standing at a path, beside files that are there already. */
export function placeProblem(paths: readonly string[], path: string): string | undefined {
  const problem = pathProblem(path);
  if (problem) return problem;
  if (paths.includes(path)) return `${path} already exists`;
  const within = paths.find((other) => other.startsWith(`${path}/`));
  if (within) return `${path} is a folder: it holds ${within}`;
  const file = paths.find((other) => path.startsWith(`${other}/`));
  if (file) return `${file} is a file, so it can’t contain another`;
  return paths.map((other) => sameElsewhere(other, path)).find(Boolean);
}

/** What two paths have in common on a disk that does not tell upper from lower case, as on Windows and macOS. */
function sameElsewhere(one: string, other: string): string | undefined {
  const [ones, others] = [one.split('/'), other.split('/')];
  for (let depth = 1; depth < Math.min(ones.length, others.length); depth++) {
    const [mine, theirs] = [ones[depth] ?? '', others[depth] ?? ''];
    if (mine === theirs) continue;
    if (onDisk(mine) !== onDisk(theirs)) return undefined;
    const [first, second] = [ones, others].map((parts) => parts.slice(0, depth + 1).join('/'));
    return `${quoted(second ?? '')} and ${quoted(first ?? '')} are one name on Windows and macOS; give one of them another`;
  }
  return undefined;
}

/** One text for all names that some disk takes for the same. By way of upper case: `ſ` and `ß` have no other way. */
export const onDisk = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

/** As JSON, which shows what cannot be seen only in part: the rest is written as its number. */
function quoted(path: string): string {
  const text = JSON.stringify(path.length > 60 ? `${path.slice(0, 60)}…` : path);
  return text.replace(new RegExp(hidden, 'gu'), (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
}

/** A path as it is typed, with or without the slash that all begin with. */
export function fromRoot(typed: string): string {
  const path = typed.trim();
  return path.startsWith('/') ? path : `/${path}`;
}
