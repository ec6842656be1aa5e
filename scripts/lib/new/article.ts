/** `npm run new -- article`: a page of the guide, as a draft. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { existing, pages } from './ids';
import { type AskedAnswers, asWords, type RecordKind } from './kind';
import type { Plan, Project } from './plan';
import { start } from './start';
import { quoted } from './yaml-text';

/** Folders whose pages would have the same address. */
const served = ['app', 'pages', 'public'];

function taken(project: Project): Map<string, string> {
  const own = pages(project).map((slug) => [slug, `content/${slug}.mdx`] as const);
  const folders = [
    'claims',
    'embed',
    'evidence',
    'examples',
    'markdown',
    'og',
    'sources',
    'steps',
    'data',
    'sandbox',
  ];
  const others = folders.flatMap((name) =>
    served
      .filter((top) => existsSync(join(project.root, top, name)))
      .map((top) => [name, `${top}/${name}/`] as const),
  );
  return new Map([...others, ...own]);
}

/** In MDX, a brace begins JavaScript and `<` a tag. */
const inHeading = (title: string) => title.replace(/[{<]/g, '\\$&');

function plan(id: string, answers: AskedAnswers): Plan {
  const file = `content/${id}.mdx`;
  const { title = '', claim, example = '' } = answers;
  const proof = claim
    ? `<Claim id="${claim}" />`
    : 'TODO: show what this rests on, such as a claim. [The documentation](https://nextjs.org/docs/app) is a source, too.';
  const text = start('article.mdx.txt')
    .replaceAll('{frontmatter title}', () => quoted(title))
    .replaceAll('{title}', () => inHeading(title))
    .replaceAll('{example}', example)
    .replaceAll('{proof}', proof);
  return {
    files: { [file]: text },
    notes: ['It is a draft: `npm run dev` shows it, and nothing else does.'],
    awaited: {
      isMeant: ({ file: where, got }) => where === file && got.endsWith('words of prose'),
      sentence: 'Until you have written 450 words, the content check asks for more of them.',
    },
    next: [
      `Run \`npm run dev\`, open http://localhost:3000/${id}, and write in ${file}: each save is on the page.`,
      'Once it is ready, delete the line `draft: true`, and place it in content/_meta.ts if its place in the navigation matters.',
    ],
  };
}

export const article: RecordKind = {
  summary: 'a page of the guide, as a draft, in content/<id>.mdx',
  idIs: 'is its address: server-actions-and-cookies becomes /server-actions-and-cookies',
  questions: [
    { name: 'title', ask: 'Title: what a person would type', fallback: asWords },
    {
      name: 'claim',
      ask: 'A claim that it explains',
      ...existing.claim,
      fallback: () => '',
    },
    {
      name: 'example',
      ask: 'The example below the answer',
      ...existing.example,
      fallback: () => 'create-post',
    },
  ],
  taken,
  plan,
};
