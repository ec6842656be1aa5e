/** What a run about a pull request found, and how it is told there. */
import { z } from 'zod';
import { UserError } from '../user-error';
import { pagesText } from './changed-pages';
import { sizesText } from './sizes';

const path = z.string().max(300);
/** Without what the host makes a link of by itself. */
const name = z.string().regex(/^(?!.*www\.)[\w .,()]{1,60}$/i);
const sizes = z.record(name, z.int().nonnegative());

/** A comment that names more would be refused. */
export const mostPages = 500;

/**
 * The run executed code of the pull request, so the report may hold anything: numbers and paths are taken from it, and
 * texts only as code in a suggestion.
 */
const reportSchema = z.object({
  /** Missing where the site was not built, as for prose. */
  sizes: sizes.optional(),
  sizesOfBase: sizes.optional(),
  pages: z.array(z.string().regex(/^\/(?:[\w#-][\w/#-]{0,200})?$/)).max(mostPages),
  suggestions: z
    .array(
      z.object({
        path,
        first: z.int().positive(),
        last: z.int().positive(),
        lines: z.array(z.string().max(2000)).max(300),
      }),
    )
    .max(2000),
  /** Files that the formatter would change in other places. */
  others: z.array(path).max(2000),
});
export type Report = z.infer<typeof reportSchema>;

/** @throws {UserError} where it is not a report */
export function readReport(text: string): Report {
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserError(`This is not a report of a run: ${error instanceof Error ? error.message : error}`);
  }
}

/** By it a second run finds the comment of the first. */
export const reportMarker = '<!-- report of the pull request -->';

interface Addresses {
  /** Of the run, with its artifacts. */
  run: string | undefined;
  /** Where the built change is served; undefined where no host does. */
  preview: string | undefined;
}

function previewText({ run, preview }: Addresses): string {
  if (preview) return `The built change: ${preview}`;
  const where = run ? `[this run](${run})` : 'the run';
  return `The built change is the artifact \`site\` of ${where}. To look at it, unpack it into \`out/\` of a checkout of this commit and run \`npm start\`.`;
}

/** In backticks, whatever is in it. */
const asCode = (text: string) => `\`${text.replaceAll('`', "'").replaceAll('\n', ' ')}\``;

function formatText({ suggestions, others }: Report): string[] {
  if (suggestions.length + others.length === 0) return [];
  const elsewhere =
    others.length > 0 ? ` It also changes other lines of ${others.slice(0, 10).map(asCode).join(', ')}.` : '';
  return [
    `\`npm run format\` would change ${suggestions.length} places of this change: see the suggestions.${elsewhere}`,
  ];
}

/** The comment, in Markdown. */
export function reportText(report: Report, addresses: Addresses): string {
  return [
    reportMarker,
    pagesText(report.pages, addresses.preview),
    ...(report.sizes ? [sizesText(report.sizesOfBase, report.sizes), previewText(addresses)] : []),
    ...formatText(report),
  ].join('\n\n');
}
