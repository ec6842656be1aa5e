import { z } from 'zod';
import { closestMatch } from '../closest-match';
import { type ContentProblem, listed } from '../problem';
import { parseYaml, type YamlFile } from '../yaml-file';
import { IssueReader } from '../zod-problems';

/** What stands between the dashes at the top of each page. */
const frontMatterSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1, 'write a title')
    .describe('The title, as search engines and the tab show it'),
  description: z
    .string()
    .trim()
    .min(1, 'write a description')
    .describe('What a reader finds here, in one or two sentences for search engines'),
  draft: z
    .boolean()
    .optional()
    .describe('Whether it is still being written: then `npm run dev` shows it, and nothing else does'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const fence = /^---[ \t]*$/;

/** The lines between the first two lines of dashes. */
function block(text: string): { head: string; end: number } | undefined {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return end < 0 ? undefined : { head: lines.slice(1, end).join('\n'), end };
}

const howItBegins = '"---", the title and the description, and "---" again';

/** Why there is no front matter, at the line that comes nearest to one. */
function missing(file: string, text: string): ContentProblem {
  const lines = text.split('\n');
  const closing = lines.findIndex((line, index) => index > 0 && fence.test(line));
  const opens = fence.test(lines[0] ?? '');
  const problem = { rule: 'front-matter' as const, file, line: 1, column: 1, path: '(front matter)' };
  if (opens) {
    const fix = 'add a line "---" below the description';
    return { ...problem, got: 'front matter that is never closed', allowed: howItBegins, fix };
  }
  if (closing > 0 && closing < 8) {
    const first = JSON.stringify((lines[0] ?? '').slice(0, 40));
    const fix = 'make the first line "---", with nothing before or after the dashes';
    return { ...problem, got: `${first} as the first line`, allowed: howItBegins, fix };
  }
  return {
    ...problem,
    got: 'no front matter',
    allowed: howItBegins,
    fix: `begin the page with ${howItBegins}`,
  };
}

const known = Object.keys(frontMatterSchema.shape);

const read = (file: YamlFile, head: unknown): { value?: FrontMatter; problems: ContentProblem[] } => {
  const result = frontMatterSchema.safeParse(head);
  if (result.success) return { value: result.data, problems: [] };
  const problems = new IssueReader(file, frontMatterSchema, []).read(result.error.issues);
  return { problems: problems.map((problem) => ({ ...problem, rule: 'front-matter' })) };
};

/** @returns the front matter of a page, or what is wrong with it */
export function readFrontMatter(
  file: string,
  text: string,
): { value?: FrontMatter; file?: YamlFile; problems: ContentProblem[] } {
  const found = block(text);
  if (!found) return { problems: [missing(file, text)] };
  // As many lines above it as there are in the page, so that each has its number.
  const { file: yaml, problems } = parseYaml(file, `\n${found.head}\n`);
  if (!yaml) return { problems: problems.map((problem) => ({ ...problem, rule: 'front-matter' })) };
  if (typeof yaml.data === 'object' && yaml.data !== null && !Array.isArray(yaml.data)) {
    return { file: yaml, ...read(yaml, yaml.data) };
  }
  const got = yaml.data === null ? 'nothing between the dashes' : 'front matter without fields';
  const first = found.head.split('\n').find((line) => line.trim() !== '') ?? '';
  const meant = closestMatch(/^\W*(\w*)/.exec(first)?.[1] ?? '', known);
  const fix = `give each field a line of its own, such as ${meant ?? 'title'}: …`;
  const place = { file, line: 2, column: 1, path: '(front matter)', rule: 'front-matter' as const };
  return { problems: [{ ...place, got, allowed: listed(known), fix }] };
}
