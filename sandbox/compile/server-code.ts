import type { Pattern, Program } from 'acorn';
import type MagicString from 'magic-string';
import { BuildError, positionOf } from '../shared/problem';
import { type CacheKind, cacheDirective } from './directives';
import { type ParsedModule, parseCode } from './parse';

/** A Server Function found in a module. */
export interface FoundAction {
  id: string;
  name: string;
}

/** Server code with its functions registered. */
export interface ServerCode {
  code: string;
  ast: Program;
  actions: FoundAction[];
  /** For each line of the code, the line it was written on; undefined where none has moved. */
  lines?: number[];
}

/** The code after a transform; `code` is its text, where that has been worked on. */
export function next(
  module: ParsedModule,
  current: ServerCode,
  output: MagicString,
  code = output.toString(),
): ServerCode {
  if (!output.hasChanged()) return current;
  const lines = sourceLines(output).map((line) => current.lines?.[line - 1] ?? line);
  return { ...current, code, ast: parseCode(module.file, code, () => ({ line: 1, column: 1 })), lines };
}

/** For each line of the output, the line it was written on, from 1. */
function sourceLines(output: MagicString): number[] {
  let last = 1;
  return output.generateDecodedMap({ hires: false }).mappings.map((segments) => {
    const line = segments[0]?.[2];
    last = line === undefined ? last : line + 1;
    return last;
  });
}

/** How a directive wants the result kept. */
const cacheKind = (directive: string): CacheKind =>
  (cacheDirective.exec(directive)?.[1] ?? 'default') as CacheKind;

/**
 * A cached function in code. It gets no more arguments than it declares, as from Next's compiler.
 *
 * @param declared what the function declares, and how many values it captures; undefined where that is not known
 */
export function cachedCode(
  value: string,
  id: string,
  directive: string,
  declared?: { params: readonly Pattern[]; captured?: number },
): string {
  const args = [value, JSON.stringify(id), JSON.stringify(cacheKind(directive))];
  if (declared && !declared.params.some(({ type }) => type === 'RestElement'))
    args.push(String(declared.params.length + (declared.captured ?? 0)));
  return `$$flight.cache(${args.join(', ')})`;
}

/** Runs a transform; what it refuses becomes an error of the build, at its place, in Next's words. */
export function withBuildErrors<Result>(
  module: ParsedModule,
  current: ServerCode,
  transform: () => Result,
): Result {
  try {
    return transform();
  } catch (error) {
    if (!(error instanceof Error) || !('pos' in error)) throw error;
    const position = Number(error.pos);
    const { line } = positionOf(current.code, position);
    throw new BuildError({
      file: module.file,
      ...(current.lines ? { line: current.lines[line - 1] ?? line, column: 1 } : module.positionAt(position)),
      message: inNextWords(error.message),
      fix: 'declare it as a separate async function',
    });
  }
}

/** Source of the words: the compiler of next@16.4.6 (`@next/swc`). */
function inNextWords(message: string): string {
  if (!message.includes("doesn't allow non async function")) return message;
  return message.includes('server')
    ? 'Server Actions must be async functions.'
    : '"use cache" functions must be async functions.';
}
