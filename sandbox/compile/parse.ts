import { decode } from '@jridgewell/sourcemap-codec';
import { type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
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
  const stripped = stripTypes(file, source);
  const prologue = jsxImport.exec(stripped.code)?.[0] ?? '';
  const code = stripped.code.slice(prologue.length);
  const place = (offset: number) => sourcePlace(stripped, offset + prologue.length);
  const ast = parseCode(file, code, place);
  refuseTopLevelAwait(file, ast, place);
  return { file, code, ast, prologue, place };
}

/**
 * @param place where an offset in `code` is in the file as written
 * @throws {BuildError} with the place of the syntax error
 */
export function parseCode(file: string, code: string, place: ParsedModule['place']): Program {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw error;
    throw syntaxError(file, error.message, place(Number(error.pos)));
  }
}

/** Modules run as plain functions here, which cannot wait. */
function refuseTopLevelAwait(file: string, ast: Program, place: ParsedModule['place']): void {
  ancestor(ast, {
    AwaitExpression(node, _state, ancestors) {
      if (ancestors.some(({ type }) => /Function/.test(type))) return;
      throw new BuildError({
        file,
        ...place(node.start),
        message: 'this sandbox does not run `await` at the top level of a module',
        fix: 'move it into an async function',
      });
    },
  });
}

function stripTypes(file: string, source: string): { code: string; mappings: string } {
  try {
    const { code, sourceMap } = transform(source, {
      transforms: /\.tsx?$/.test(file) ? ['typescript', 'jsx'] : ['jsx'],
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
      filePath: file,
      sourceMapOptions: { compiledFilename: file },
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
function sourcePlace({ code, mappings }: { code: string; mappings: string }, offset: number): Place {
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
