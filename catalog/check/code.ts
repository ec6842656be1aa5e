/** Whether code parses, by its language. */
import { type ParserOptions, parse } from '@babel/parser';
import { parseDocument } from 'yaml';
import { deepestLine, isTooDeep, tooDeepWords } from '../too-deep';

/** What is wrong with a text of code, counted from 1 within it. */
export interface CodeProblem {
  line: number;
  column: number;
  /** In the words of the parser. */
  says: string;
}

type Language = 'ts' | 'tsx' | 'js' | 'jsx' | 'json' | 'yaml';

const aliases: Readonly<Record<string, Language>> = {
  ts: 'ts',
  typescript: 'ts',
  mts: 'ts',
  tsx: 'tsx',
  js: 'js',
  javascript: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The language of a file name or of a block of code, or undefined where its syntax is not checked. */
export const languageOf = (name: string): Language | undefined =>
  Object.hasOwn(aliases, name) ? aliases[name] : undefined;

const plugins: Readonly<Record<'ts' | 'tsx' | 'js' | 'jsx', ParserOptions['plugins']>> = {
  ts: ['typescript', 'explicitResourceManagement'],
  tsx: ['typescript', 'jsx', 'explicitResourceManagement'],
  js: ['jsx', 'explicitResourceManagement'],
  jsx: ['jsx', 'explicitResourceManagement'],
};

/** A block of an article may be the inside of a function. */
const asFragment: ParserOptions = {
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowNewTargetOutsideFunction: true,
};

const isAtPlace = (error: unknown): error is Error & { loc: { line: number; column: number } } =>
  error instanceof Error && 'loc' in error && typeof error.loc === 'object';

/** The tree of JavaScript or TypeScript. @throws where it does not parse */
export const parseCode = (text: string, language: 'ts' | 'tsx' | 'js' | 'jsx', options: ParserOptions = {}) =>
  parse(text, { sourceType: 'module', plugins: plugins[language] ?? [], ...options });

/** JavaScript or TypeScript as a tree, or what is wrong with it. */
export function readScript(
  text: string,
  language: 'ts' | 'tsx' | 'js' | 'jsx',
  options: ParserOptions = {},
): { file?: ReturnType<typeof parseCode>; wrong: CodeProblem[] } {
  try {
    return { file: parseCode(text, language, options), wrong: [] };
  } catch (error) {
    if (isTooDeep(error)) return { wrong: [{ ...deepestLine(text), says: tooDeepWords.got }] };
    if (!isAtPlace(error)) throw error;
    const says = error.message.replace(/ \(\d+:\d+\)$/, '').split('\n')[0] ?? '';
    return { wrong: [{ line: error.loc.line, column: error.loc.column + 1, says }] };
  }
}

function inJson(text: string): CodeProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const index = Number(/position (\d+)/.exec(says)?.[1] ?? text.length);
    const before = text.slice(0, index).split('\n');
    const words = says.replace(/ in JSON at position.*$/s, '').replace(/, "[\s\S]*$/, '');
    return [{ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, says: words }];
  }
}

const inYaml = (text: string): CodeProblem[] =>
  parseDocument(text)
    .errors.slice(0, 1)
    .map(({ message, linePos }) => ({
      line: linePos?.[0].line ?? 1,
      column: linePos?.[0].col ?? 1,
      says: message.split('\n')[0]?.replace(/ at line.*$/, '') ?? '',
    }));

/** @param isFragment whether it may be the inside of a function */
export function codeProblems(text: string, language: Language, isFragment = false): CodeProblem[] {
  if (language === 'json') return inJson(text);
  if (language === 'yaml') return inYaml(text);
  return readScript(text, language, isFragment ? asFragment : {}).wrong;
}
