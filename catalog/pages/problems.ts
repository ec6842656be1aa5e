/** Everything that can be wrong with the pages of `content/`, beyond what they say. */
import type { Files } from '../entries';
import type { ContentProblem } from '../problem';
import { remembered } from '../remembered';
import { elementsProblems } from './elements';
import { fenceProblems } from './fences';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { anchorsOf, headingProblems, titleOf } from './headings';
import { imageProblems, missingImageProblems } from './images';
import { type Addresses, linkProblems } from './links';
import { isElement, type Page, parsePage, placeOf, textOf } from './parse';

/** Pages with an answer are articles: their title and first heading are the same. */
function titleProblems(page: Page, { title }: FrontMatter): ContentProblem[] {
  const heading = titleOf(page);
  const isArticle = page.nodes.some((node) => isElement(node) && node.name === 'Answer');
  if (!heading || !isArticle || textOf(heading) === title.replaceAll('`', '')) return [];
  const got = JSON.stringify(textOf(heading));
  const fix = `write the same in both, such as "# ${title}"`;
  return [{ rule: 'title', file: page.file, ...placeOf(heading), path: '(heading)', got, fix }];
}

/** Addresses that do not come from a page of `content/`, such as those of records. */
type MoreAddresses = Iterable<readonly [address: string, anchors: Iterable<string> | undefined]>;

function allAddresses(pages: readonly Page[], unread: readonly string[], more: MoreAddresses): Addresses {
  const addresses = new Map<string, ReadonlySet<string> | undefined>(
    pages.map((page) => [`/${page.slug}`, new Set(anchorsOf(page))]),
  );
  for (const address of unread) addresses.set(address, undefined);
  for (const [address, anchors] of more) {
    const own = addresses.get(address) ?? [];
    addresses.set(address, anchors && new Set([...own, ...anchors]));
  }
  return addresses;
}

const isPage = ([file]: readonly [string, string]) => /^content\/.+\.mdx$/.test(file);
const addressOf = (file: string) =>
  `/${file.replace(/^content\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '')}`;

interface ReadPage {
  page?: Page;
  /** Those that need nothing but the page itself. */
  problems: ContentProblem[];
}

/** A page as far as it can be read, and what is wrong with it, or why it cannot be read further. */
const readPage = remembered((file, text): ReadPage => {
  const head = readFrontMatter(file, text);
  // Without front matter its lines are read as text, and bring mistakes of their own.
  if (head.problems.length > 0) return { problems: head.problems };
  const { page, problem } = parsePage(file, text);
  if (!page || !head.value) return { problems: problem ? [problem] : [] };
  return {
    page,
    problems: [
      ...fenceProblems(page),
      ...elementsProblems(page),
      ...headingProblems(page),
      ...imageProblems(page),
      ...titleProblems(page, head.value),
    ],
  };
});

/**
 * @param more addresses of pages that are not written in `content/`, with their anchors
 * @param inPublic paths of the files in `public/`; left out, no image is looked for there
 */
export function pageProblems(
  files: Files,
  more: MoreAddresses,
  inPublic?: ReadonlySet<string>,
): ContentProblem[] {
  const read = [...files].filter(isPage).map(([file, text]) => ({ file, ...readPage(file, text) }));
  const pages = read.flatMap(({ page }) => page ?? []);
  const unread = read.filter(({ page }) => !page).map(({ file }) => addressOf(file));
  const addresses = allAddresses(pages, unread, more);
  return read.flatMap(({ page, problems }) => [
    ...problems,
    ...(page ? linkProblems(page, addresses) : []),
    ...(page && inPublic ? missingImageProblems(page, inPublic) : []),
  ]);
}
