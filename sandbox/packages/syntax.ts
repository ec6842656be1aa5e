/** Finds mistakes in syntax by a parser that keeps positions; loaded once the compiler's own, which is smaller, has refused a text. */
import { type ParseError, type ParserPlugin, parse } from '@babel/parser';

/** What is wrong, and where: line and column from 1. */
export interface SyntaxMistake {
  line: number;
  column: number;
  message: string;
}

/** Longer texts could keep the compiler past its limit of time. In characters. */
const longest = 200_000;

/** @returns the first mistake in a module, or undefined where there is none that this parser sees */
export function findMistake(file: string, source: string): SyntaxMistake | undefined {
  const error = source.length > longest ? undefined : firstError(file, source);
  if (!error) return undefined;
  const index = placeOf(source, error);
  const before = source.slice(0, index);
  return {
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
    message: inWords(error, source),
  };
}

type Failure = Pick<ParseError, 'reasonCode'> & { message: string; loc: { index: number } };

const isFailure = (error: unknown): error is Failure =>
  error instanceof SyntaxError && 'reasonCode' in error && 'loc' in error;

function firstError(file: string, source: string): Failure | undefined {
  const error = errorOf(file, source);
  return error?.reasonCode === 'UnterminatedJsxContent' ? (unclosed(file, source, error) ?? error) : error;
}

/** So many tags one inside the other are closed to find the one that is not. */
const mostClosed = 10;

/** The parser notices a tag that is not closed where the text ends: with others closed in its place, it says which. */
function unclosed(file: string, source: string, { loc }: Failure): Failure | undefined {
  for (let count = 1; count <= mostClosed; count += 1) {
    const text = source.slice(0, loc.index) + '</x>'.repeat(count) + source.slice(loc.index);
    const error = errorOf(file, text);
    if (error?.reasonCode === 'MissingClosingTagElement') return error;
  }
  return undefined;
}

function errorOf(file: string, source: string): Failure | undefined {
  try {
    parse(source, { sourceType: 'module', plugins: pluginsFor(file) });
    return undefined;
  } catch (error) {
    return isFailure(error) ? error : undefined;
  }
}

function pluginsFor(file: string): ParserPlugin[] {
  if (/\.[cm]?ts$/.test(file)) return ['typescript'];
  return file.endsWith('.tsx') ? ['typescript', 'jsx'] : ['jsx'];
}

const expected = /^Unexpected token, expected "(.+?)"/;

/** What is missing at the end of a line is noticed in a later one. */
function placeOf(source: string, { message, loc }: Failure): number {
  const end = source.slice(0, loc.index).trimEnd().length;
  const isMissing = expected.test(message) || loc.index >= source.length;
  return isMissing && source.slice(end, loc.index).includes('\n') ? end : loc.index;
}

/** What the parser calls the parts of a tag. */
const partsOfTags: Readonly<Record<string, string>> = {
  jsxTagEnd: '`>`',
  jsxTagStart: '`<`',
  jsxName: 'the name of a tag or attribute',
};

function inWords({ message, reasonCode, loc }: Failure, source: string): string {
  const text = message.replace(/\.? \(\d+:\d+\)$/, '');
  const found = /^(?:[\w$]+|=>|\S)/.exec(source.slice(loc.index).trimStart())?.[0];
  const wanted = reasonCode === 'MissingSemicolon' ? ';' : expected.exec(message)?.[1];
  const named = wanted && (partsOfTags[wanted] ?? `\`${wanted}\``);
  if (text.includes('may only appear at the top level')) return `${text}: a \`}\` is missing above`;
  if (!named && !text.startsWith('Unexpected token')) return text;
  if (found === undefined) {
    return `The file ends too early: ${named ? `${named} is missing` : 'something is never closed'}`;
  }
  return named ? `Expected ${named} before \`${found}\`` : `Unexpected \`${found}\``;
}
