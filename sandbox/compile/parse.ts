import { type ExpressionStatement, type Program, type Token, tokTypes } from 'acorn';
import { simple } from 'acorn-walk';
import { BuildError, isOutOfStack, tooDeep } from '../shared/problem';
import { refuseNamespaces } from './namespaces';
import { LinearParser } from './parser';
import { nameOfSyntax, type Position, type Stripped, sourcePosition, stripTypes, syntaxError } from './strip';

/** A module without types and JSX; every statement is still on its line. */
export interface ParsedModule {
  file: string;
  code: string;
  ast: Program;
  /** What goes before the code when it runs: imports of what JSX is compiled to, where JSX was used. */
  prologue: string;
  /** Line and column, from 1, in the file as written, of an offset in `code`. */
  positionAt: (offset: number) => Position;
}

/**
 * Strips types and JSX and parses what is left.
 *
 * @throws {BuildError} with the line and column of the syntax error, in the file as written
 */
export function parseModule(file: string, source: string): ParsedModule {
  try {
    return parseStripped(file, source);
  } catch (error) {
    throw error instanceof BuildError ? nameOfSyntax(file, source, error) : error;
  }
}

function parseStripped(file: string, source: string): ParsedModule {
  const { prologue, code } = stripTypes(file, source, false);
  let mapped: Stripped | undefined;
  const positionAt = (offset: number) => {
    // Only an error needs the columns, and working them out takes as long as all the rest.
    mapped ??= stripTypes(file, source, true);
    return sourcePosition(mapped, offset);
  };
  refuseNamespaces(file, source, code);
  return { file, code, ast: parseCode(file, code, positionAt), prologue, positionAt };
}

/**
 * @param positionAt where an offset in `code` is in the file as written
 * @throws {BuildError} with the place of the syntax error
 */
export function parseCode(file: string, code: string, positionAt: ParsedModule['positionAt']): Program {
  try {
    const ast = LinearParser.parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      onToken: checkRegularExpression,
    });
    if (code.includes('\\')) simple(ast, { ExpressionStatement: readDirective });
    return ast;
  } catch (error) {
    if (isOutOfStack(error)) throw tooDeep(file);
    if (!(error instanceof SyntaxError) || !('pos' in error)) throw unplaced(file, error);
    throw syntaxError(file, error.message, positionAt(Number(error.pos)));
  }
}

/** Acorn gives a directive as it is written, Next.js goes by what it says: `'use\x20client'` is one, too. */
function readDirective(node: ExpressionStatement): void {
  if (node.directive && node.expression.type === 'Literal') node.directive = String(node.expression.value);
}

/** The bundled acorn does not look inside regular expressions (sandbox/build/bundles.ts). */
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

/** Whatever else acorn fails with, on text made to that end. */
const unplaced = (file: string, error: unknown) =>
  syntaxError(file, error instanceof Error ? error.message : String(error), { line: 1, column: 1 });
