import { type Program, parse } from 'acorn';
import { transform } from 'sucrase';
import { BuildError } from './problem';

/**
 * Strips types and JSX, keeping every statement on its line, and parses what is left.
 *
 * @throws {BuildError} with the line and column of the syntax error
 */
export function parseModule(file: string, source: string): { code: string; ast: Program } {
  const code = directivesFirst(file, stripTypes(file, source));
  return { code, ast: parseCode(file, code) };
}

/** Sucrase puts its import of the JSX runtime before everything; a directive must stay first to count. */
function directivesFirst(file: string, code: string): string {
  const jsxImport = /^import \{[^}]*\} from "react\/jsx-runtime";/.exec(code)?.[0];
  if (!jsxImport) return code;
  const rest = code.slice(jsxImport.length);
  const prologue = parseCode(file, rest).body.filter(
    (statement) => 'directive' in statement && statement.directive,
  );
  const end = prologue.at(-1)?.end ?? 0;
  return `${rest.slice(0, end)};${jsxImport}${rest.slice(end)}`;
}

/** Parses JavaScript that earlier steps produced; lines still match the file as written. */
export function parseCode(file: string, code: string): Program {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch (error) {
    throw syntaxError(file, error);
  }
}

function stripTypes(file: string, source: string): string {
  const typed = /\.tsx?$/.test(file);
  try {
    return transform(source, {
      transforms: typed ? ['typescript', 'jsx'] : ['jsx'],
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
    }).code;
  } catch (error) {
    throw syntaxError(file, error);
  }
}

/** Sucrase and acorn both end their message with `(line:column)`; acorn counts columns from 0. */
function syntaxError(file: string, error: unknown): BuildError {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(?:Error transforming [^:]*: )?(.*?)\s*\((\d+):(\d+)\)$/s.exec(text);
  const fromAcorn = error instanceof SyntaxError && 'raisedAt' in error;
  return new BuildError({
    file,
    message: match?.[1] ?? text,
    ...(match ? { line: Number(match[2]), column: Number(match[3]) + (fromAcorn ? 1 : 0) } : {}),
    fix: 'mend the syntax; the preview keeps the last version that ran',
  });
}
