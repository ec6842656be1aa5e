import GithubSlugger from 'github-slugger';
import type { Heading } from 'mdast';
import type { ContentProblem } from '../problem';
import { isElement, type Page, placeOf, textOf } from './parse';

export const headingsOf = (page: Page): Heading[] => page.nodes.filter((node) => node.type === 'heading');

const problem = (
  page: Page,
  node: Parameters<typeof placeOf>[0],
  got: string,
  fix: string,
): ContentProblem => ({
  rule: 'heading-order',
  file: page.file,
  ...placeOf(node),
  path: '(heading)',
  got,
  fix,
});

function skipped(page: Page, headings: readonly Heading[]): ContentProblem[] {
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    if (index === 0 || heading.depth <= before + 1) return [];
    const marks = '#'.repeat(heading.depth);
    const fix = `write ${'#'.repeat(before + 1)} ${textOf(heading)}, or add the heading that is left out before it`;
    const got = `a heading of level ${heading.depth}, "${marks}", after one of level ${before}`;
    return [problem(page, heading, got, fix)];
  });
}

function firstLevel(page: Page, headings: readonly Heading[]): ContentProblem[] {
  const [first, ...more] = headings.filter(({ depth }) => depth === 1);
  const ownTag = page.nodes.some((node) => isElement(node) && node.name === 'h1');
  if (!first) {
    if (ownTag) return [];
    const top = headings[0] ?? page.tree;
    return [
      problem(page, top, 'no heading of the first level', 'add "# " and the title below the front matter'),
    ];
  }
  const fix = `write ## ${more[0] ? textOf(more[0]) : ''}: the title in line ${placeOf(first).line} is the only one of its level`;
  return more
    .slice(0, 1)
    .map((heading) => problem(page, heading, 'a second heading of the first level', fix));
}

const empty = (page: Page, headings: readonly Heading[]): ContentProblem[] =>
  headings
    .filter((heading) => textOf(heading).trim() === '')
    .map((heading) =>
      problem(page, heading, 'a heading without words', 'write its words, or delete the line'),
    );

/** One title, no level left out, words in each. */
export function headingProblems(page: Page): ContentProblem[] {
  const headings = headingsOf(page);
  return [...firstLevel(page, headings), ...skipped(page, headings), ...empty(page, headings)];
}

/** The first heading of a page, where it is of the first level. */
export const titleOf = (page: Page): Heading | undefined => headingsOf(page).find(({ depth }) => depth === 1);

/** The anchors of the headings of a page, as the site makes them. */
export function anchorsOf(page: Page): string[] {
  const slugger = new GithubSlugger();
  return headingsOf(page).map((heading) => slugger.slug(textOf(heading)));
}
