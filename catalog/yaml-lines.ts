/** The lines of a YAML file, and what their indentation says. Lines count from 1 here, as everywhere. */

export interface YamlMistake {
  offset: number;
  got: string;
  allowed?: string;
  fix: string;
}

export class SourceLines {
  private readonly lines: readonly string[];
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.lines = text.split('\n');
    let start = 0;
    this.starts = this.lines.map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
  }

  /** The number of the line with this offset. */
  at(offset: number): number {
    const after = this.starts.findIndex((start) => start > offset);
    return after < 0 ? this.lines.length : after;
  }

  line(number: number): string {
    return this.lines[number - 1] ?? '';
  }

  startOf(number: number): number {
    return this.starts[number - 1] ?? this.text.length;
  }

  lineOf(offset: number): string {
    return this.line(this.at(offset));
  }

  /** From 1. */
  columnOf(offset: number): number {
    return offset - this.startOf(this.at(offset)) + 1;
  }

  private hasContent(number: number): boolean {
    return /^\s*[^\s#]/.test(this.line(number));
  }

  /** The next line that is neither blank nor a comment; the last where there is none. */
  nextLine(number: number): number {
    for (let next = number + 1; next <= this.lines.length; next += 1) if (this.hasContent(next)) return next;
    return number;
  }

  /** The line before that is neither blank nor a comment; 0 where there is none. */
  previousLine(number: number): number {
    for (let previous = number - 1; previous > 0; previous -= 1)
      if (this.hasContent(previous)) return previous;
    return 0;
  }

  /** The first of the lines around this one that are indented as far, or further. */
  firstLike(number: number): number {
    const indentOf = (line: number) => /^\s*/.exec(this.line(line))?.[0].length ?? 0;
    let first = number;
    for (let line = this.previousLine(first); line > 0 && indentOf(line) >= indentOf(number); ) {
      first = line;
      line = this.previousLine(line);
    }
    return first;
  }

  /** The last tab in an indentation before, or on the line of, this offset. */
  tabBefore(offset: number): number | undefined {
    const last = this.nextLine(this.at(offset));
    for (let number = last; number > Math.max(0, last - 4); number -= 1) {
      const spaces = /^ *(?=\t)/.exec(this.line(number))?.[0];
      if (spaces !== undefined) return this.startOf(number) + spaces.length;
    }
    return undefined;
  }

  /** The quote that was open when the file ended: the last that begins a value. */
  lastOpenQuote(offset: number, message: string): number[] {
    if (!/^Missing closing/.test(message)) return [];
    const quote = message.includes('"') ? '"' : "'";
    for (let number = this.at(offset); number > 0; number -= 1) {
      const line = this.line(number);
      const value = new RegExp(`(?:[:,[-]\\s+)${quote}`).exec(line);
      const closed = value && line.indexOf(quote, value.index + value[0].length) >= 0;
      if (value && !closed) return [this.startOf(number) + value.index + value[0].length - 1];
    }
    return [];
  }
}

/** How far the record before this one is indented, where this line begins one. */
function recordIndent(lines: SourceLines, number: number): number | undefined {
  if (!/^\s*- id:/.test(lines.line(number))) return undefined;
  for (let previous = number - 1; previous > 0; previous -= 1) {
    const indent = /^(\s*)- id:/.exec(lines.line(previous))?.[1];
    if (indent !== undefined) return indent.length;
  }
  return undefined;
}

/** How far the fields of the record or map are indented to which this line should belong. */
export function contentIndent(lines: SourceLines, number: number): number {
  const record = recordIndent(lines, number);
  if (record !== undefined) return record;
  const previous = lines.line(lines.previousLine(number));
  const dash = /^(\s*)- /.exec(previous)?.[1];
  if (dash !== undefined && /^\s*- /.test(lines.line(number))) return dash.length;
  const [start = ''] = /^\s*(?:- +)*/.exec(previous) ?? [];
  return start.length + (/:\s*$/.test(previous) ? 2 : 0);
}

const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`);

/** A line with an indentation that no line around it has. */
export function indentMistake(lines: SourceLines, number: number): YamlMistake {
  const line = lines.line(number);
  const [own = ''] = /^\s*/.exec(line) ?? [];
  const wanted = contentIndent(lines, number);
  const offset = lines.startOf(number) + own.length;
  if (/^id:/.test(line.trim()) && own.length <= wanted) {
    return { offset, got: 'a record without its dash', fix: 'begin a record with a dash: "- id: …"' };
  }
  const before = lines.previousLine(number);
  const fix =
    wanted === own.length
      ? `indent it like the lines that it belongs to; line ${before} before it has ${spaces(wanted)}`
      : `indent it by ${spaces(wanted)}, to fit ${/^- id:/.test(line.trim()) ? 'the record before it' : `line ${before}`}`;
  return { offset, got: `a line that is indented by ${spaces(own.length)}`, fix };
}
