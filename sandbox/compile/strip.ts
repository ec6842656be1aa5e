import { decode } from '@jridgewell/sourcemap-codec';
import { type Transform, transform } from 'sucrase';
import { BuildError, isOutOfStack, positionOf, tooDeep } from '../shared/problem';
import { exportEnumsOnce } from './enums';

export interface Position {
  line: number;
  column: number;
}

/** A module without types and JSX. */
export interface Stripped {
  code: string;
  /** The imports that compiled JSX needs, such as `createElement` where a `key` follows a spread. */
  prologue: string;
  /** Source map of both together, where it was asked for. */
  mappings: string;
}

/**
 * A directive put in front of the source. What Sucrase writes before it is its own, and what is behind it is the file,
 * whose own directives are directives still.
 */
const mark = "'';";

/**
 * @param withMap whether `sourcePosition` will be asked
 * @throws {BuildError} with the line and column of the syntax error, in the file as written
 */
export function stripTypes(file: string, source: string, withMap: boolean): Stripped {
  try {
    // A line for the shell is a comment to Node, too.
    const { code: made, sourceMap } = transform(mark + prepared(source, file), {
      transforms: transformsFor(file),
      jsxRuntime: 'automatic',
      production: true,
      disableESTransforms: true,
      filePath: file,
      ...(withMap && { sourceMapOptions: { compiledFilename: file } }),
    });
    const code = exportEnumsOnce(made);
    const start = code.indexOf(mark);
    return {
      prologue: code.slice(0, start),
      code: code.slice(start + mark.length),
      mappings: sourceMap?.mappings ?? '',
    };
  } catch (error) {
    if (isOutOfStack(error)) throw tooDeep(file);
    const text = error instanceof Error ? error.message : String(error);
    const [, line = 1, column = 1] = /\((\d+):(\d+)\)$/.exec(text) ?? [];
    throw syntaxError(file, text, withoutMark({ line: Number(line), column: Number(column) }));
  }
}

/**
 * What Sucrase does not read, in words that it does. A line for the shell is a comment to Node, too, and
 * `import a = b.c` gives a value another name.
 */
function prepared(source: string, file: string): string {
  const text = source.replace(/^#!/, '//');
  if (!/\.[cm]?tsx?$/.test(file)) return text;
  return text.replace(
    /^([^\S\n]*(?:export\s+)?)import(\s+\w+\s*=\s*(?!require\b|type\b)[\w$.]+\s*;?)$/gm,
    '$1const$2',
  );
}

/**
 * Syntax that is no mistake elsewhere, by its name. Source of the words on JSX: the compiler of next@16.4.6.
 *
 * @param error what the parsers say
 */
export function nameOfSyntax(file: string, source: string, error: BuildError): BuildError {
  const { message, line = 1, column = 1 } = error.problem;
  if (source.split('\n')[line - 1]?.[column - 1] === '@') {
    const fix = 'call the function instead';
    return new BuildError({
      file,
      line,
      column,
      message: "decorators aren't supported in this sandbox",
      fix,
    });
  }
  const isAttribute = message.includes('at the end of the tag');
  const found = (isAttribute ? /\s[\w-]+:[\w-]+(?==)/ : /<[\w-]+:[\w-]+(?=[\s/>])/).exec(source);
  const position = found && positionOf(source, found.index + 1);
  if (!position || (!isAttribute && position.line !== line)) return error;
  return new BuildError({
    file,
    ...position,
    message:
      'JSX Namespace is disabled by default because react does not support it yet. You can specify jsc.transform.react.throwIfNamespace to false to override default behavior',
    fix: 'write the name without a colon, such as `xlinkHref`',
  });
}

/** `<T>(value: T)` and `<T>value` are TypeScript where no JSX can be, as in next@16.4.6 dist/build/swc/options.js. */
function transformsFor(file: string): Transform[] {
  if (/\.[cm]?ts$/.test(file)) return ['typescript'];
  return file.endsWith('.tsx') ? ['typescript', 'jsx'] : ['jsx'];
}

/** Lines are kept by Sucrase; the column comes from the token at or before the offset in `code`. */
export function sourcePosition({ prologue, code, mappings }: Stripped, offset: number): Position {
  const before = prologue + mark;
  const { line, column } = positionOf(before + code, before.length + offset);
  const tokens = decode(mappings)[line - 1] ?? [];
  const token = tokens.findLast(([start]) => start < column);
  return withoutMark({
    line,
    column: token?.[3] === undefined ? column : token[3] + column - token[0],
  });
}

const withoutMark = ({ line, column }: Position): Position => ({
  line,
  column: line === 1 ? Math.max(column - mark.length, 1) : column,
});

/** Sucrase and acorn end their message with `(line:column)` of their own counting. */
export function syntaxError(file: string, text: string, position: Position): BuildError {
  const message = text
    .replace(/^Error transforming [^:]*: /, '')
    .replace(/\(\d+:\d+\)$/, '')
    .trimEnd();
  const fix = 'correct the syntax; the preview keeps the last version that ran';
  return new BuildError({ file, message, ...position, fix }, true);
}
