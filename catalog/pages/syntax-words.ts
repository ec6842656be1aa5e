/** The errors of the MDX parser in plain words, at the place where the mistake is, not where the parser gave up. */
import type { Problem } from '../problem';
import type { Position } from '../yaml-file';
import { componentProps } from './component-props';

/** What the parser throws; both kinds of `place` occur, and neither for the end of the file. */
export interface MdxFailure {
  reason: string;
  ruleId?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  cause?: unknown;
}

interface Words {
  got: string;
  allowed?: string;
  fix: string;
  at?: Position | undefined;
}

const placeIn = (reason: string): Position | undefined => {
  const place = /\((\d+):(\d+)[-)]/.exec(reason);
  return place ? { line: Number(place[1]), column: Number(place[2]) } : undefined;
};

/** HTML that has no content, and components that take none, have a slash of their own in MDX. */
function holdsNothing(name: string): boolean {
  if (/^[a-z]/.test(name)) return /^(br|hr|img|input|wbr)$/.test(name);
  const props = Object.entries(componentProps).find(([known]) => known === name)?.[1];
  return props !== undefined && !('children' in props.shape);
}

function unclosed(name: string, at: Position | undefined): Words {
  const fix = holdsNothing(name)
    ? `write <${name} … />: it holds nothing`
    : `add </${name}> after what it holds, on a line of its own where <${name}> has one`;
  return { got: `<${name}> that is never closed`, fix, at };
}

/** `<Answer>text` and `</Answer>` must both be on a line of their own, or both be in one. */
const splitTag = (name: string): Words => ({
  got: `</${name}> at the end of a paragraph that does not hold <${name}>`,
  fix: `put <${name}> and </${name}> each on a line of its own, or both on one line`,
});

function tagWords(reason: string): Words {
  const missing = /^Expected a closing tag for `<([^`]*)>`/.exec(reason);
  if (missing) return unclosed(missing[1] ?? '', placeIn(reason));
  const other =
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(reason);
  if (other) {
    const [, found = '', open = ''] = other;
    const line = placeIn(reason)?.line;
    const fix = `write </${open}>, or close <${open}> of line ${line} before this`;
    return { got: `</${found}> where <${open}> is still open`, allowed: `</${open}>`, fix };
  }
  const split = /^Expected the closing tag `<\/([^`]*)>`/.exec(reason);
  if (split) return splitTag(split[1] ?? '');
  return { got: 'a tag that closes nothing', fix: 'delete it, or add the tag that it closes before it' };
}

const quoted = (text: string) => JSON.stringify(text).replaceAll('\\"', "'");

/** The `<` that begins the tag which the parser could not read, seen from where it gave up. */
function openingBracket(text: string, at: Position): Position {
  const lines = text.split('\n').slice(0, at.line);
  const last = lines.pop() ?? '';
  const column = last.slice(0, at.column).lastIndexOf('<');
  if (column >= 0) return { line: at.line, column: column + 1 };
  const line = lines.findLastIndex((one) => one.includes('<'));
  return line < 0 ? at : { line: line + 1, column: (lines[line] ?? '').lastIndexOf('<') + 1 };
}

/** The last attribute before a place whose quote is not closed on its line: it takes the next tag into its value. */
function openQuote(text: string, at: Position): Words | undefined {
  const lines = text.split('\n').slice(0, at.line);
  const open = /<\w+\b(?:[^"'<>]|"[^"]*"|'[^']*')*=(["'])[^"'<]*$/;
  const line = lines.findLastIndex((one) => open.test(one));
  const found = open.exec(lines[line] ?? '');
  if (!found || at.line - line > 40) return undefined;
  const column = (lines[line] ?? '').lastIndexOf(`=${found[1]}`) + 2;
  const got = `a quote of an attribute that is not closed, ${quoted(found[0].slice(0, 40))}`;
  return { got, fix: `add ${found[1]} at the end of the value`, at: { line: line + 1, column } };
}

/** A `<` that begins neither a component nor a tag, or one with a mistake in its attributes. */
function bracketWords(text: string, reason: string, at: Position): Words {
  const quote = openQuote(text, at);
  if (quote) return quote;
  const open = openingBracket(text, at);
  const rest = (text.split('\n')[open.line - 1] ?? '').slice(open.column - 1);
  if (rest.startsWith('<!--')) {
    return { got: 'a comment of HTML', allowed: '{/* text */}', fix: 'write {/* text */}', at: open };
  }
  if (/^<(https?:|[\w.+-]+@)/.test(rest)) {
    const fix = 'write [text](address): in MDX a < begins a component';
    return { got: `an address in angle brackets, ${quoted(rest.slice(0, 30))}`, fix, at: open };
  }
  if (/attribute value/.test(reason)) {
    const fix = 'put the value in quotes, such as id="csrf", or an expression in braces';
    return { got: `a value without quotes in ${quoted(rest.slice(0, 30))}`, fix, at };
  }
  if (/^<[A-Z]\w*[\s>]/.test(rest) || /^<\/?[a-z]+ \w+=/.test(rest)) {
    const fix =
      'write each attribute as name="value" or name={value}, each quote closed, and end with /> or >';
    return {
      got: `a tag with an attribute that cannot be read, ${quoted(rest.slice(0, 40))}`,
      fix,
      at: open,
    };
  }
  const fix = 'write &lt; for the character itself, or put code in backticks: in MDX a < begins a component';
  return { got: `a "<" that begins no component, ${quoted(rest.slice(0, 20))}`, fix, at: open };
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
export function mdxProblem(file: string, text: string, failure: MdxFailure): Problem {
  const here = { line: failure.line ?? 1, column: failure.column ?? 1 };
  const { at = here, ...words } = wordsFor(text, failure, here);
  return { rule: 'mdx-syntax', file, ...at, path: '(syntax)', ...words };
}
