/** What `npm run check:content` prints: for people, for programs, and for the checks of a pull request. */
import { type ContentProblem, mostShown, problemsText } from '../../catalog/problem';

export interface ReportOptions {
  /** All problems instead of the first ten. */
  all?: boolean | undefined;
  json?: boolean | undefined;
  /** Also as annotations that GitHub shows beside the lines of a pull request. */
  github?: boolean | undefined;
  /** What is left to write: told to people only; it is not a mistake yet. */
  notes?: readonly ContentProblem[];
}

/** The command that shows a wrong and a right example of what the first problem breaks. */
function learnMore([first]: readonly ContentProblem[]): string {
  return first?.rule ? `; \`npm run check:content -- --explain ${first.rule}\` shows wrong and right` : '';
}

/** What passes now and not in a pull request. */
const notesText = (notes: readonly ContentProblem[], most: number) =>
  `Left to write. It is not a mistake yet, and \`npm run check\` asks for it:\n\n${problemsText(notes, most)}`;

/** GitHub reads these characters as the end of a value, or of the line. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedValue = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as an annotation. */
export function annotation({
  file,
  line,
  column,
  path,
  got,
  allowed,
  fix,
  rule = 'shape',
}: ContentProblem): string {
  const title = escapedValue(`${rule}: ${path}`);
  const values = allowed ? `; allowed: ${allowed}` : '';
  const text = escaped(`got ${got}${values}\nfix: ${fix}`);
  return `::error file=${escapedValue(file)},line=${line},col=${column},title=${title}::${text}`;
}

const asData = ({ file, line, column, path, got, allowed, fix, rule = 'shape' }: ContentProblem) => ({
  rule,
  file,
  line,
  column,
  path,
  got,
  allowed,
  fix,
});

/** @param summary what there is, where nothing is wrong */
export function contentReport(
  problems: readonly ContentProblem[],
  summary: string,
  options: ReportOptions,
): string {
  if (options.json) return JSON.stringify(problems.map(asData), null, 2);
  const most = options.all ? Number.POSITIVE_INFINITY : mostShown;
  const { notes = [] } = options;
  const left = notes.length > 0 ? [notesText(notes, most)] : [];
  if (problems.length === 0) return [...left, summary].join('\n\n');
  const annotations = options.github ? problems.slice(0, mostShown).map(annotation) : [];
  const text = `${problemsText(problems, most)}\n\n${problems.length} to correct${learnMore(problems)}`;
  return [...left, [text, ...annotations].join('\n')].join('\n\n');
}
