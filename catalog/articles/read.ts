import type { Files } from '../entries';
import { readFrontMatter } from '../pages/front-matter';
import type { Problem } from '../problem';
import { remembered } from '../remembered';
import { type ArticleMention, mentionsIn, withoutCode } from './mentions';

/** A part of an article below a heading of the second level. */
export interface Section {
  heading: string;
  /** Line of the heading, counted from 1. */
  line: number;
  text: string;
}

/** Where a block of code begins. */
export interface Fence {
  /** What follows the three backticks, such as `ts filename="app/actions.ts"`. */
  info: string;
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
  /** The one or two sentences it opens with, as Markdown. */
  answer: string;
  /** Line of the answer. */
  answerLine: number;
  sections: Section[];
  /** Of prose, without code and components. */
  words: number;
  mentions: ArticleMention[];
  fences: Fence[];
  /** The MDX below the front matter. */
  body: string;
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

function sectionsOf(mdx: string): Section[] {
  const text = withoutCode(mdx);
  const headings = [...text.matchAll(/^## (.+)$/gm)];
  return headings.map((heading, index) => ({
    heading: heading[1] ?? '',
    line: lineOf(text, heading.index),
    text: text.slice(heading.index + heading[0].length, headings[index + 1]?.index),
  }));
}

/** Prose as a reader counts it: no front matter, no code, no tags, no addresses. */
function wordsIn(mdx: string): number {
  const prose = withoutCode(mdx)
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return prose.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

const fencesIn = (mdx: string): Fence[] =>
  [...mdx.matchAll(/^```(\w.*)$/gm)].map((fence) => ({
    info: fence[1] ?? '',
    line: lineOf(mdx, fence.index),
  }));

/** One page; no article where it gives no answer. */
const readArticle = remembered((file, mdx): { article?: Article; problems: Problem[] } => {
  const slug = /^content\/([^/]+)\.mdx$/.exec(file)?.[1];
  const answer = slug ? /<Answer>(.*?)<\/Answer>/s.exec(mdx) : null;
  if (!slug || !answer) return { problems: [] };
  const { value, problems } = readFrontMatter(file, mdx);
  if (!value) return { problems };
  const { title, description, draft } = value;
  const article: Article = {
    file,
    slug,
    title,
    description,
    ...(draft && { draft }),
    answer: (answer[1] ?? '').trim().replace(/\s+/g, ' '),
    answerLine: lineOf(mdx, answer.index),
    sections: sectionsOf(mdx),
    words: wordsIn(mdx),
    mentions: mentionsIn(mdx),
    fences: fencesIn(mdx),
    body: mdx.replace(/^---\n.*?\n---\n/s, ''),
  };
  return { article, problems };
});

/** Reads the articles among the pages of `content/`: those that give an `<Answer>`. One that cannot be read is a problem. */
export function readArticles(files: Files, problems: Problem[]): Article[] {
  return [...files].flatMap(([file, mdx]) => {
    const { article, problems: own } = readArticle(file, mdx);
    problems.push(...own);
    return article ? [article] : [];
  });
}
