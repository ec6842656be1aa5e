import type { Code } from 'mdast';
import type { Files } from '../entries';
import { readFrontMatter } from '../pages/front-matter';
import { isElement, type Page, parsePage, placeOf } from '../pages/parse';
import type { ContentProblem } from '../problem';
import { remembered } from '../remembered';
import { type ArticleMention, mentionsIn } from './mentions';
import { sentencesIn, wordsIn } from './prose';
import { type Section, sectionsOf } from './sections';

/** A block of code: what follows its three backticks, such as `ts` and `filename="app/actions.ts"`. */
export interface Fence {
  lang: string;
  meta: string;
  /** Counted from 1. */
  line: number;
}

/** An article of the guide. Pages that only hold a list from the data answer nothing and are none. */
export interface Article {
  file: string;
  slug: string;
  title: string;
  description: string;
  /** It is still being written: only `npm run dev` shows it. */
  draft?: boolean;
  /** The answer it opens with: its line, and how many sentences it has. */
  answer: { line: number; sentences: number };
  sections: Section[];
  /** Of prose, without code and components. */
  words: number;
  mentions: ArticleMention[];
  fences: Fence[];
  /** The MDX with its front matter. */
  text: string;
}

/** A page of `content/` that could be parsed, and the records that it names. */
export interface ReadPage {
  page: Page;
  mentions: ArticleMention[];
}

const fencesIn = ({ nodes }: Page): Fence[] =>
  nodes
    .filter((node): node is Code => node.type === 'code')
    .map((node) => ({ lang: node.lang ?? '', meta: node.meta ?? '', line: placeOf(node).line }));

const answerOf = ({ nodes }: Page) => nodes.filter(isElement).find(({ name }) => name === 'Answer');

function readArticle(page: Page, mentions: ArticleMention[]): Article | undefined {
  const { file, slug, text } = page;
  const answer = slug.includes('/') ? undefined : answerOf(page);
  const { value } = readFrontMatter(file, text);
  if (!answer || !value) return undefined;
  const { title, description, draft } = value;
  return {
    file,
    slug,
    title,
    description,
    ...(draft && { draft }),
    answer: { line: placeOf(answer).line, sentences: sentencesIn(answer) },
    sections: sectionsOf(page),
    words: wordsIn(page.tree),
    mentions,
    fences: fencesIn(page),
    text,
  };
}

interface Read {
  page?: ReadPage;
  article?: Article | undefined;
  problems: ContentProblem[];
}

/** One page; no article where it gives no answer. */
const readPage = remembered((file, text): Read => {
  const { page, problem } = parsePage(file, text);
  const inHead = readFrontMatter(file, text).problems;
  if (!page) return { problems: inHead.length > 0 ? inHead : problem ? [problem] : [] };
  const mentions = mentionsIn(page);
  const article = readArticle(page, mentions);
  return { page: { page, mentions }, article, problems: answerOf(page) ? inHead : [] };
});

/**
 * Reads the pages of `content/`, and the articles among them: those that give an `<Answer>`. What cannot be read is a
 * problem.
 */
export function readPages(
  files: Files,
  problems: ContentProblem[],
): { pages: ReadPage[]; articles: Article[] } {
  const read = [...files]
    .filter(([file]) => /^content\/.+\.mdx$/.test(file))
    .map(([file, text]) => readPage(file, text));
  // Copies, for the check of pages tells of the same: of equal problems in a file, one is shown.
  problems.push(...read.flatMap((one) => one.problems.map((problem) => ({ ...problem }))));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    articles: read.flatMap(({ article }) => article ?? []),
  };
}
