/** The pages of the site that a change is seen on. */
import type { FileChange } from './changes';
import { recordsAt } from './records';

type PagesOf = (found: readonly string[], ids: () => readonly string[]) => string[];

/** By the path of the file; the first that fits decides. */
const rules: readonly (readonly [pattern: RegExp, pages: PagesOf])[] = [
  [/^content\/index\.mdx$/, () => ['/']],
  [/^content\/([\w-]+)\.mdx$/, ([name]) => [`/${name}`]],
  [/^data\/claims\/[\w-]+\.yaml$/, (_, ids) => ids().map((id) => `/claims/${id}`)],
  [/^data\/decisions\.yaml$/, (_, ids) => ids().map((id) => `/decisions#${id}`)],
  [/^data\/glossary\.yaml$/, (_, ids) => ids().map((id) => `/glossary#${id}`)],
  [/^data\/sources\.yaml$/, (_, ids) => ids().map((id) => `/sources/${id}`)],
  [/^data\/rules\.yaml$/, () => ['/decisions']],
  [/^data\/questions\.yaml$/, () => ['/']],
  [/^data\/advisories\.yaml$/, () => ['/advisories']],
  [/^data\/conformance\//, () => ['/conformance']],
  [/^examples\/base\//, () => ['/examples']],
  [/^examples\/([\w-]+)\//, ([slug]) => [`/examples/${slug}`, `/embed/${slug}`]],
  [/^evidence\/experiments\/([\w-]+)\//, ([id]) => [`/evidence/${id}`]],
  [/^evidence\/recordings\/[^/]+\/([\w-]+)\.json$/, ([id]) => [`/evidence/${id}`]],
];

/**
 * @param read the text of a file as it is now
 * @returns the paths of pages, each once, in alphabetical order; none for files that all pages share
 */
export function changedPages(changes: readonly FileChange[], read: (path: string) => string): string[] {
  const pages = changes.flatMap(({ path, isGone, lines }) => {
    if (isGone) return [];
    const [pattern, pagesOf] = rules.find(([each]) => each.test(path)) ?? [];
    if (!pattern || !pagesOf) return [];
    const [, ...found] = pattern.exec(path) ?? [];
    return pagesOf(found, () => recordsAt(read(path), lines));
  });
  return [...new Set(pages)].sort();
}

/**
 * The pages as a list in Markdown.
 * @param preview the address of the built change, without a slash at its end; without one, paths are named
 */
export function pagesText(pages: readonly string[], preview: string | undefined): string {
  if (pages.length === 0) return 'No page of its own changes.';
  const link = (path: string) => (preview ? `[${path}](${preview}${path})` : `\`${path}\``);
  return `It changes these pages:\n\n${pages.map((path) => `- ${link(path)}`).join('\n')}`;
}
