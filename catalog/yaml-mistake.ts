/** The first syntax error of a YAML file in plain words, at the place of the mistake. */
import { type Document, isCollection, isNode, visit } from 'yaml';
import { inQuotes, openBracket, openQuote, textAfter, type YamlError } from './yaml-brackets';
import { contentIndent, indentMistake, SourceLines, type YamlMistake } from './yaml-lines';

function missingColon(lines: SourceLines, offset: number): YamlMistake {
  const line = lines.lineOf(offset).trim();
  const got = JSON.stringify(line.slice(0, 50));
  const tight = /^(?:- )?([\w-]+):\S/.exec(line)?.[1];
  if (tight) return { offset, got, fix: `add a space after the colon: "${tight}: …"` };
  const fix =
    'write a field as "name: value"; a line that continues the text above is indented deeper than its field';
  return { offset, got: `${got}, which is not a field`, fix };
}

/** An entry of a list below one that lost its dash, so that to YAML its fields are a map. */
function lostDash(lines: SourceLines, offset: number): YamlMistake {
  const first = lines.firstLike(lines.at(offset));
  const field = lines.line(first).trim();
  // They have their dash, one line up: then this entry is indented too deep.
  if (/^\s*- /.test(lines.line(lines.previousLine(first)))) return indentMistake(lines, lines.at(offset));
  const [name = ''] = /^[\w-]+:/.exec(field) ?? [];
  const fix = `begin it with a dash, too: "- ${name} …", and its other fields two spaces deeper than the dash`;
  const start = lines.startOf(first) + lines.line(first).indexOf(field);
  return { offset: start, got: `the field "${name.slice(0, -1)}" among entries of a list`, fix };
}

/** `title: One: two`, or a line below that is indented too deep: the parser sees both alike. */
function nested(lines: SourceLines, offset: number): YamlMistake {
  const rest = lines.lineOf(offset).slice(lines.columnOf(offset) - 1);
  if (/^\s*- [\w-]+:/.test(rest)) return lostDash(lines, offset);
  if (/:(\s|$)/.test(rest)) {
    const got = `a colon within the text ${JSON.stringify(rest.trim().slice(0, 50))}`;
    return { offset, got, fix: `${inQuotes}: without them, a colon and a space begin a field` };
  }
  return indentMistake(lines, lines.nextLine(lines.at(offset)));
}

function duplicate(lines: SourceLines, offset: number): YamlMistake {
  const key = /^[\s-]*([\w-]+)\s*:/.exec(lines.lineOf(offset))?.[1] ?? '';
  const own = lines.lineOf(offset).slice(lines.columnOf(offset) - 1);
  const name = /^["']?([^"':]+)/.exec(own)?.[1]?.trim() ?? key;
  const fix =
    name === 'id'
      ? 'begin a new record with a dash: "- id: …"'
      : 'delete one of the two; a new record begins with a dash and its id';
  return { offset, got: `the field "${name}" a second time in one record`, fix };
}

function fromError(lines: SourceLines, { code, message, pos }: YamlError): YamlMistake {
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') return duplicate(lines, offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return nested(lines, offset);
  if (code === 'BAD_SCALAR_START') {
    const got = `text that begins with ${JSON.stringify(lines.text[offset])}`;
    return { offset, got, fix: `${inQuotes}: YAML keeps this character for itself` };
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return { offset, got: 'a backslash within double quotes', fix: 'put the text in single quotes instead' };
  }
  if (code === 'MULTIPLE_DOCS') {
    return { offset, got: '"---" in the middle of the file', fix: 'delete the line' };
  }
  if (code === 'BAD_INDENT' && /^Flow/.test(message))
    return openBracket(lines, { code, message, pos } as YamlError);
  if (code === 'MULTILINE_IMPLICIT_KEY') return missingColon(lines, offset);
  const after = textAfter(lines, offset);
  if (after) return after;
  if (/block-scalar|Not a YAML token/.test(message)) {
    const got = `text after "${lines.text.slice(0, offset).trimEnd().at(-1)}"`;
    return { offset, got, fix: 'put the text on the next line, indented, or in quotes' };
  }
  const isLineStart =
    lines
      .lineOf(offset)
      .slice(0, lines.columnOf(offset) - 1)
      .trim() === '';
  if (isLineStart) return indentMistake(lines, lines.at(offset));
  return { offset, got: 'text that is not YAML', fix: `${inQuotes}, or correct it: ${message}` };
}

/** What YAML accepts, and an author does not mean: `*word`, `&word`, `!word`, and a list as the name of a field. */
function unmeant(document: Document, lines: SourceLines): YamlMistake | undefined {
  const found: YamlMistake[] = [];
  const note = (node: unknown, got: string, what: string) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    found.push({ offset, got, fix: `put the text in quotes: without them, YAML reads a leading ${what}` });
  };
  visit(document, {
    Alias: (_key, node) => note(node, `the reference *${node.source}`, '* as a reference'),
    Scalar(_key, node) {
      if (node.anchor) note(node, `the name &${node.anchor}`, '& as a name');
      if (node.tag?.startsWith('!')) note(node, `the type ${node.tag}`, '! as a type');
    },
    Pair(_key, { key }) {
      if (!isCollection(key)) return;
      // A list of lines, not one in brackets: a record that is not indented as far as those before it.
      if (!key.flow) found.push(indentMistake(lines, lines.at(key.range?.[0] ?? 0)));
      else note(key, 'a list or a map as the name of a field', '[ or { as a list or a map');
    },
  });
  return found[0];
}

/** @returns the mistake that comes first, or undefined where the file is YAML as authors mean it */
export function yamlMistake(document: Document, text: string): YamlMistake | undefined {
  const [error] = document.errors;
  const lines = new SourceLines(text);
  const slip = unmeant(document, lines);
  if (!error || (slip && slip.offset <= error.pos[0])) return slip;
  const mark = /^(<{7}|={7}|>{7})( |$)/m.exec(text);
  if (mark) {
    const fix = 'keep one of the two versions, and delete the three lines with marks';
    return { offset: mark.index, got: 'the marks of a merge that was not finished', fix };
  }
  const tab = lines.tabBefore(error.pos[0]);
  if (tab !== undefined) {
    const spaces = contentIndent(lines, lines.at(tab));
    const fix = `write ${spaces} spaces in its place; \`npm run fix\` does it`;
    return { offset: tab, got: 'a tab in the indentation', allowed: 'spaces', fix };
  }
  return openQuote(document, lines, error) ?? fromError(lines, error);
}
