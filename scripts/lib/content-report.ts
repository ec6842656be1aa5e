/** What `npm run check:content` prints: for people, for programs, and for the checks of a pull request. */
import { type ContentProblem, mostShown, problemsText } from '../../catalog/problem';

export interface ReportOptions {
  /** All problems instead of the first ten. */
  all?: boolean | undefined;
  json?: boolean | undefined;
  /** Also as annotations that GitHub shows beside the lines of a pull request. */
  github?: boolean | undefined;
}

/** The command that shows a wrong and a right example of what the first problem breaks. */
function learnMore([first]: readonly ContentProblem[]): string {
  return first?.rule ? `; \`npm run check:content -- --explain ${first.rule}\` shows wrong and right` : '';
}

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
  if (problems.length === 0) return summary;
  const most = options.all ? Number.POSITIVE_INFINITY : mostShown;
  const annotations = options.github ? problems.slice(0, mostShown).map(annotation) : [];
  const text = `${problemsText(problems, most)}\n\n${problems.length} to correct${learnMore(problems)}`;
  return [text, ...annotations].join('\n');
}
