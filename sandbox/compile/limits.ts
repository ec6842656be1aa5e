/**
 * Bounds on what may be compiled and on what it may become. An app far larger than any that is read in a tab stays below them.
 * They are counted before the work is done, so that no text can make much of little.
 */

import { BuildError } from '../shared/problem';
import type { CompiledModule, Files, ServerApp } from '../shared/protocol';

export const limits = {
  files: 2_500,
  /** Of all files together, in UTF-16 code units, as are all that count characters. */
  characters: 4_000_000,
  pathCharacters: 500,
  /** Folders one inside the other. */
  folders: 50,
  /** Of the compiled code of both sides. */
  codeCharacters: 16_000_000,
  styleCharacters: 4_000_000,
  /** Of all environment variables. */
  envCharacters: 200_000,
  /** Of one CSS module, with what nesting makes of them. */
  selectors: 20_000,
  /** Rules one inside the other, in a CSS module. */
  ruleDepth: 50,
  /** Of an app of which single routes may be left out: each of them is followed again. */
  routesLeftOut: 50,
  aliases: 500,
  notices: 100,
  /** Of a problem's message, and of its fix. */
  problemCharacters: 5_000,
} as const;

/** A number as people write it. */
export const inWords = (value: number): string => value.toLocaleString('en');

/**
 * @throws {BuildError} for more files, longer paths or more text than are compiled
 */
export function refuseTooMuch(files: Files): void {
  const paths = Object.keys(files);
  if (paths.length > limits.files) {
    throw new BuildError({
      ...atTop(paths[limits.files]),
      message: `the app has ${inWords(paths.length)} files; the limit is ${inWords(limits.files)}`,
      fix: "remove files that the app doesn't need",
    });
  }
  let characters = 0;
  for (const path of paths) {
    refusePath(path);
    characters += files[path]?.length ?? 0;
    if (characters > limits.characters) throw tooLong(path, 'all files together are', limits.characters);
  }
}

function refusePath(path: string): void {
  if (path.length > limits.pathCharacters) {
    throw new BuildError({
      ...atTop(`${path.slice(0, 100)}…`),
      message: `the path has ${inWords(path.length)} characters; the limit is ${inWords(limits.pathCharacters)}`,
      fix: 'give the file a shorter path',
    });
  }
  const folders = path.split('/').length - 2;
  if (folders <= limits.folders) return;
  throw new BuildError({
    ...atTop(path),
    message: `the file is ${folders} folders deep; the limit is ${limits.folders}`,
    fix: 'move it up',
  });
}

/**
 * @throws {BuildError} at the first module with which the code of both sides is longer than a page can take in
 */
export function refuseLongCode({ server, client }: Pick<ServerApp, 'server' | 'client'>): void {
  let characters = 0;
  for (const [file, module] of [...Object.entries(server), ...Object.entries(client)]) {
    characters += sizeOf(module);
    if (characters > limits.codeCharacters)
      throw tooLong(file, 'the compiled code is', limits.codeCharacters);
  }
}

function sizeOf({ code, imports, lines }: CompiledModule): number {
  let characters = code.length + (lines?.length ?? 0);
  for (const [specifier, target] of Object.entries(imports)) characters += specifier.length + target.length;
  return characters;
}

/** More text than a limit allows, as far as this file. @param what is too long, in words with their verb */
export function tooLong(
  file: string,
  what: string,
  most: number,
  position = { line: 1, column: 1 },
): BuildError {
  return new BuildError({
    file,
    ...position,
    message: `with this file, ${what} longer than the limit of ${inWords(most)} characters`,
    fix: 'make it shorter, or look for something that multiplies it, such as a repeated value, selector or import',
  });
}

/** A problem as a page can show it: cut where a list in it is without an end. */
export function shortened(error: BuildError): BuildError {
  const { message, fix } = error.problem;
  const problem = { ...error.problem, message: cut(message), ...(fix !== undefined && { fix: cut(fix) }) };
  return new BuildError(problem, error.isSyntax);
}

const cut = (text: string) =>
  text.length > limits.problemCharacters ? `${text.slice(0, limits.problemCharacters)}…` : text;

const atTop = (file = '') => ({ file, line: 1, column: 1 });
