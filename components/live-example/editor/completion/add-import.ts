/** A piece of text to be put into a file. */
export interface Insertion {
  from: number;
  insert: string;
}

interface Wanted {
  name: string;
  specifier: string;
  isDefault?: boolean;
  isType?: boolean;
}

/** Imports are looked for in so many characters: a stranger's code may be long, and made to be slow to search. */
const longestHead = 20_000;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** @returns what imports a name, or undefined where the file has it already */
export function addImport(text: string, wanted: Wanted): Insertion | undefined {
  const code = text.slice(0, longestHead);
  const { name, specifier, isDefault } = wanted;
  if (importsName(code, name)) return undefined;
  const list = new RegExp(
    `^import\\s+(?:\\w+\\s*,\\s*)?\\{([^}]*)\\}\\s*from\\s*(['"])${escaped(specifier)}\\2`,
    'm',
  ).exec(code);
  if (list && !isDefault) return intoList(list, wanted);
  const quote = /\bfrom\s*"/.test(code) ? '"' : "'";
  const what = isDefault ? name : `{ ${name} }`;
  const word = wanted.isType ? 'import type' : 'import';
  const { from, before } = placeForImport(code);
  return { from, insert: `${before}${word} ${what} from ${quote}${specifier}${quote};\n` };
}

function importsName(code: string, name: string): boolean {
  const imports = code.match(/^import\s[^'"]*/gm) ?? [];
  return imports.some((text) => new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(text));
}

function intoList(found: RegExpExecArray, { name, isType }: Wanted): Insertion {
  const names = found[1] ?? '';
  const start = found.index + found[0].indexOf('{') + 1;
  const end = start + names.trimEnd().length;
  const text = isType ? `type ${name}` : name;
  if (names.trim() === '') return { from: start, insert: ` ${text} ` };
  const isLong = names.includes('\n');
  const indent = isLong ? (/\n(\s*)\S/.exec(names)?.[1] ?? '  ') : '';
  const comma = names.trimEnd().endsWith(',') ? '' : ',';
  return { from: end, insert: `${comma}${isLong ? `\n${indent}` : ' '}${text}${isLong ? ',' : ''}` };
}

/** Behind the last import; without one behind the directives, which have to stay first. */
function placeForImport(code: string): { from: number; before: string } {
  const imports = [...code.matchAll(/^import\s(?:[^'"]*?from\s*)?(['"])[^'"\n]*\1;?[^\S\n]*\n?/gm)];
  const last = imports.at(-1);
  if (last) {
    const from = last.index + last[0].length;
    return { from, before: last[0].endsWith('\n') ? '' : '\n' };
  }
  const directives = /^(?:\s*(['"])use [\w: ]+\1;?[^\S\n]*\n?)*/.exec(code)?.[0] ?? '';
  return { from: directives.length, before: directives && !/\n\s*\n$/.test(directives) ? '\n' : '' };
}
