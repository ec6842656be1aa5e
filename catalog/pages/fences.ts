/** Blocks of code that readers copy. */
import type { Code } from 'mdast';
import { codeProblems, languageOf } from '../check/code';
import { closestMatch } from '../closest-match';
import { type ContentProblem, listed } from '../problem';
import { type Page, placeOf } from './parse';

/** Languages that are shown without a check of their syntax. */
const shownOnly = [
  'text',
  'sh',
  'bash',
  'html',
  'css',
  'http',
  'nginx',
  'diff',
  'sql',
  'md',
  'mdx',
  'graphql',
  'ini',
];
const checked = ['ts', 'tsx', 'js', 'jsx', 'json', 'yaml'];

const at = (
  page: Page,
  line: number,
  column: number,
  got: string,
  fix: string,
  allowed?: string,
): ContentProblem => ({
  rule: 'code-syntax',
  file: page.file,
  line,
  column,
  path: '(code)',
  got,
  ...(allowed !== undefined && { allowed }),
  fix,
});

/** The first line of its text; the fence is the line above. */
function syntaxProblems(page: Page, code: Code): ContentProblem[] {
  const language = languageOf(code.lang ?? '');
  if (!language) return [];
  const { line, column } = placeOf(code);
  return codeProblems(code.value, language, true).map((found) => {
    const shown = code.value.split('\n')[found.line - 1]?.trim().slice(0, 50) ?? '';
    const fix = 'correct it: readers copy this block; where it is not code, name the language text';
    return at(
      page,
      line + found.line,
      column - 1 + found.column,
      `${JSON.stringify(shown)}: ${found.says}`,
      fix,
    );
  });
}

function languageProblems(page: Page, { lang, position }: Code): ContentProblem[] {
  const { line, column } = placeOf({ position });
  const allowed = listed([...checked, ...shownOnly]);
  if (!lang) {
    const fix = 'name the language after the three backticks, such as ```ts; "text" for what is none';
    return [at(page, line, column, 'a block of code without a language', fix, allowed)];
  }
  if (languageOf(lang) || shownOnly.includes(lang)) return [];
  const meant = closestMatch(lang, [...checked, ...shownOnly]);
  const fix = meant ? `write "${meant}"` : 'write one of these, or "text"';
  return [at(page, line, column, `the language "${lang}"`, fix, allowed)];
}

/** A block that is never closed takes what follows with it, to the end of the next block or of the page. */
function unclosed(page: Page, { position, value }: Code): ContentProblem[] {
  const lines = page.text.split('\n');
  const start = position?.start.line ?? 1;
  const last = lines[(position?.end.line ?? 1) - 1] ?? '';
  const opening = /^\s*(`{3,}|~{3,})/.exec(lines[start - 1] ?? '')?.[1];
  if (opening === undefined) return [];
  const isClosed = last.trim().startsWith(opening) && position?.end.line !== start;
  const holdsAnother = value.split('\n').some((line) => line.startsWith(opening) && /\w/.test(line));
  if (isClosed && !holdsAnother) return [];
  const fix = `add a line ${opening} below the code`;
  return [at(page, start, position?.start.column ?? 1, 'a block of code that is never closed', fix)];
}

/** Blocks that do not parse, name no language, or are never closed. */
export const fenceProblems = (page: Page): ContentProblem[] =>
  page.nodes
    .filter((node): node is Code => node.type === 'code')
    .flatMap((code) => {
      const open = unclosed(page, code);
      return open.length > 0 ? open : [...languageProblems(page, code), ...syntaxProblems(page, code)];
    });
