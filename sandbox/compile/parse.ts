import { decode } from '@jridgewell/sourcemap-codec';
import { type Program, parse, type Token, tokTypes } from 'acorn';
import { transform } from 'sucrase';
import { BuildError, placeOf } from './problem';

export interface Place {
  line: number;
  column: number;
}

/** A module without types and JSX; every statement is still on its line. */
export interface ParsedModule {
  file: string;
  code: string;
  ast: Program;
  /** What goes before the code when it runs: the import of the JSX runtime, where JSX was used. */
  prologue: string;
  /** Line and column, from 1, in the file as written, of an offset in `code`. */
  place: (offset: number) => Place;
}

/** Sucrase puts this before everything; set apart, so that a directive stays first and counts as one. */
const jsxImport = /^import \{[^}]*\} from "react\/jsx-runtime";/;

/**
 * Strips types and JSX and parses what is left.
 *
 * @throws {BuildError} with the line and column of the syntax error, in the file as written
 */
export function parseModule(file: string, source: string): ParsedModule {
  const stripped = stripTypes(file, source, false).code;
  const prologue = jsxImport.exec(stripped)?.[0] ?? '';
  const code = stripped.slice(prologue.length);
  let mapped: Stripped | undefined;
  const place = (offset: number) => {
    // Only an error needs the columns, and working them out takes as long as all the rest.
    mapped ??= stripTypes(file, source, true);
    return sourcePlace(mapped, offset + prologue.length);
  };
  refuseNamespaces(file, source, code);
  return { file, code, ast: parseCode(file, code, place), prologue, place };
}

/**
 * @param place where an offset in `code` is in the file as written
 * @throws {BuildError} with the place of the syntax error
 */
export function parseCode(file: string, code: string, place: ParsedModule['place']): Program {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: checkRegularExpression });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw tooDeep(file, error);
    const position = Number(error.pos);
    const isDecorator = code[position] === '@';
    throw syntaxError(
      file,
      isDecorator ? 'decorators are not run in this sandbox' : error.message,
      place(position),
    );
  }
}

/** The bundled acorn does not look inside regular expressions (scripts/lib/sandbox-bundles.ts). */
function checkRegularExpression(token: Token & { value?: unknown }): void {
  const { type, value, start } = token;
  if (type !== tokTypes.regexp) return;
  const { pattern, flags } = value as { pattern: string; flags: string };
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    throw Object.assign(error as SyntaxError, { pos: start });
  }
}

/** The parsers descend into what is nested, and run out of stack on text made to that end. */
const tooDeep = (file: string, error: unknown) =>
  syntaxError(file, error instanceof Error ? error.message : String(error), { line: 1, column: 1 });

/**
 * Sucrase takes namespaces out as if they held types only; one with values would be missing without a word.
 *
 * @throws {BuildError} at such a namespace
 */
function refuseNamespaces(file: string, source: string, code: string): void {
  if (!/\b(?:namespace|module)\b/.test(source) || !/\.[cm]?tsx?$/.test(file)) return;
  const kept = code.split('\n');
  const lines = source.split('\n');
  const first = lines.findIndex(
    (line, index) =>
      /^\s*(?:export\s+)?(?:namespace|module)\s+[\w.]+\s*\{/.test(line) &&
      !/\b(?:namespace|module)\b/.test(kept[index] ?? ''),
  );
  if (first < 0) return;
  const after = kept.findIndex((line, index) => index > first && line.trim() !== '');
  const body = lines.slice(first, after < 0 ? undefined : after).join('\n');
  if (!/\b(?:const|let|var|function|class|enum)\b/.test(body)) return;
  throw new BuildError({
    file,
    line: first + 1,
    column: (lines[first] ?? '').search(/\S/) + 1,
    message: 'this sandbox does not run namespaces that hold values',
    fix: 'export the values from a module of their own, and import it with `import * as`',
  });
}

interface Stripped {
  code: string;
  /** Source map, where it was asked for. */
  mappings: string;
}

function stripTypes(file: string, source: string, withMap: boolean): Stripped {
  try {
    const { code, sourceMap } = transform(source, {
      transforms: /\.(?:tsx?|[cm]ts)$/.test(file) ? ['typescript', 'jsx'] : ['jsx'],
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
      filePath: file,
      ...(withMap && { sourceMapOptions: { compiledFilename: file } }),
    });
    return { code, mappings: sourceMap?.mappings ?? '' };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /\((\d+):(\d+)\)$/.exec(text);
    throw syntaxError(
      file,
      text,
      place ? { line: Number(place[1]), column: Number(place[2]) } : { line: 1, column: 1 },
    );
  }
}

/** Lines are kept by Sucrase; the column comes from the token at or before the offset. */
function sourcePlace({ code, mappings }: Stripped, offset: number): Place {
  const { line, column } = placeOf(code, offset);
  const tokens = decode(mappings)[line - 1] ?? [];
  const token = tokens.findLast(([start]) => start < column);
  if (token?.[3] === undefined) return { line, column };
  return { line, column: token[3] + column - token[0] };
}

/** Sucrase and acorn end their message with `(line:column)` of their own counting. */
function syntaxError(file: string, text: string, place: Place): BuildError {
  const message = text.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)$/, '');
  return new BuildError({
    file,
    message,
    ...place,
    fix: 'mend the syntax; the preview keeps the last version that ran',
  });
}
