/** What follows a `<` on a page and is not a tag, in plain words. */
import type { Position } from '../yaml-file';
import type { Words } from './tag-words';

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
export function bracketWords(text: string, reason: string, at: Position): Words {
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
    return { got: `a value without quotes in ${quoted(rest.slice(0, 40))}`, fix, at };
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
