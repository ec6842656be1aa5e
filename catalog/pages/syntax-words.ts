/** The errors of the MDX parser in plain words, at the place where the mistake is, not where the parser gave up. */
import type { ContentProblem } from '../problem';
import type { Position } from '../yaml-file';
import { bracketWords } from './bracket-words';
import { tagWords, type Words } from './tag-words';

/** What the parser throws; both kinds of `place` occur, and neither for the end of the file. */
export interface MdxFailure {
  reason: string;
  ruleId?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  cause?: unknown;
}

const braceFix =
  "close it with }, put code in backticks, or write {'{'} for the character itself: in MDX a { begins JavaScript";

/** The last `{` that no `}` of its paragraph closes: the parser only says that the file ended. */
function openBrace(text: string, at: Position): Position {
  const lines = text.split('\n');
  for (let line = at.line; line > 0; line -= 1) {
    const own = lines[line - 1] ?? '';
    const column = own.lastIndexOf('{');
    if (column >= 0 && !own.slice(column).includes('}')) return { line, column: column + 1 };
  }
  return at;
}

function wordsFor(text: string, { reason, ruleId }: MdxFailure, at: Position): Words {
  if (/import\/exports/.test(reason)) {
    const fix =
      'delete it: articles use components without an import; where it is a sentence, begin with another word';
    return { got: 'a line that begins like an import or export', fix };
  }
  if (/end of file|lazy line/i.test(reason) && /expression/.test(reason)) {
    return { got: 'a "{" that is never closed', fix: braceFix, at: openBrace(text, at) };
  }
  if (ruleId === 'acorn') return { got: 'braces that do not hold JavaScript', fix: braceFix };
  if (/end-tag-mismatch|unexpected-closing/.test(ruleId ?? '')) return tagWords(reason);
  return bracketWords(text, reason, at);
}

/** The failure of the parser as a problem. */
export function mdxProblem(file: string, text: string, failure: MdxFailure): ContentProblem {
  const here = { line: failure.line ?? 1, column: failure.column ?? 1 };
  const { at = here, ...words } = wordsFor(text, failure, here);
  return { rule: 'mdx-syntax', file, ...at, path: '(syntax)', ...words };
}
