import { closestMatch } from '../closest-match';
import type { Content } from '../content';
import type { Entries } from '../entries';
import type { ContentProblem } from '../problem';
import { missingRecord, problemIn } from '../references';
import type { RecordKind } from '../types';
import type { Article, ReadPage } from './read';
import type { Section } from './sections';

/** How long a reader may be kept, in words of prose. */
const shortest = 450;
const longest = 1_300;

const requiredSections = ['In your code', 'Read next'];
/** Sections that state nothing about behaviour. */
const statesNothing = new Set([...requiredSections, 'See it run', 'What the five articles say']);

const at = ({ file }: Article, line: number, path: string, got: string, fix: string): ContentProblem => ({
  rule: 'article',
  file,
  line,
  column: 1,
  path,
  got,
  fix,
});

function answerProblems(article: Article): ContentProblem[] {
  const { line, sentences } = article.answer;
  if (sentences <= 2) return [];
  const fix = 'say it in one or two; the rest belongs below';
  return [at(article, line, '<Answer>', `${sentences} sentences`, fix)];
}

function lengthProblems(article: Article): ContentProblem[] {
  const { words } = article;
  if (words >= shortest && words <= longest) return [];
  const fix =
    words > longest
      ? `cut it, or make two articles of it; at most ${longest} words keep a reader`
      : `say more, or move it into another article; below ${shortest} words it settles little`;
  return [at(article, 1, '(file)', `${words} words of prose`, fix)];
}

const missingSections = (article: Article) =>
  requiredSections
    .filter((heading) => !article.sections.some((section) => section.heading === heading))
    .map((heading) =>
      at(article, 1, '(file)', `no section "${heading}"`, `add "## ${heading}": readers look for it in each`),
    );

const isUnsourced = ({ heading, hasSource }: Section) => !statesNothing.has(heading) && !hasSource;

const unsourcedSections = (article: Article) =>
  article.sections
    .filter(isUnsourced)
    .map(({ heading, line }) =>
      at(
        article,
        line,
        heading,
        'a section that names neither a claim nor a source',
        'show what it rests on, such as <Claim id="…" />, a link to /claims/<id> or to primary documentation',
      ),
    );

/** Nextra gives such a block a popup of its own, which costs every page of the site 12 kB of JavaScript. */
const typedWithoutName = (article: Article) =>
  article.fences
    .filter(({ meta }) => meta === 'twoslash')
    .map(({ lang, meta, line }) => {
      const fix = `name the file too: ${lang} ${meta} filename="app/actions.ts"`;
      return at(article, line, '(code)', `"${lang} ${meta}"`, fix);
    });

/** By kind, where all of it could be read: otherwise nobody knows what does not exist. */
function knownRecords(content: Content): ReadonlyMap<RecordKind, Entries<unknown>> {
  const { advisories, claims, contradictions, decisions, examples, experiments } = content;
  const { rules, sources, terms, topics } = content;
  const all: Record<RecordKind, Entries<unknown>> = {
    advisory: advisories,
    claim: claims,
    contradiction: contradictions,
    decision: decisions,
    example: examples,
    experiment: experiments,
    rule: rules,
    source: sources,
    term: terms,
    topic: topics,
  };
  const entries = Object.entries(all) as [RecordKind, Entries<unknown>][];
  return new Map(entries.filter(([, { idsKnown }]) => idsKnown));
}

function unknownMentions(
  { page: { file }, mentions }: ReadPage,
  known: ReadonlyMap<RecordKind, Entries<unknown>>,
): ContentProblem[] {
  return mentions.flatMap(({ kind, id, line, column }): ContentProblem[] => {
    const records = known.get(kind);
    if (!records || records.ids.has(id)) return [];
    const missing = missingRecord(kind, id, records);
    const meant = closestMatch(id, records.ids.keys());
    const fix = meant
      ? `write "${meant}"`
      : `write the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} that exists`;
    const got = `"${id}", but there is no ${kind} with this id`;
    return [{ rule: 'reference', missing, file, line, column, path: kind, got, fix }];
  });
}

/** What no article names, though the guide promises to cover all of it. Silent where there is no article at all. */
function uncited({ articles, claims, contradictions, decisions }: Content): ContentProblem[] {
  if (articles.length === 0) return [];
  const mentioned = articles.flatMap(({ mentions }) => mentions.map(({ kind, id }) => `${kind} ${id}`));
  // A contradiction shows the claims that settle it.
  const shown = contradictions.valid
    .filter(({ value }) => mentioned.includes(`contradiction ${value.id}`))
    .flatMap(({ value }) => value.claims.map((id) => `claim ${id}`));
  const cited = new Set([...mentioned, ...shown]);
  const kinds = [
    {
      kind: 'claim',
      entries: claims,
      use: (id: string) => `<Claim id="${id}" /> or a link to /claims/${id}`,
    },
    { kind: 'decision', entries: decisions, use: (id: string) => `<UseCases rows={['${id}']} />` },
    { kind: 'contradiction', entries: contradictions, use: (id: string) => `<Contradiction id="${id}" />` },
  ] as const;
  return kinds.flatMap(({ kind, entries, use }) =>
    entries.valid
      .filter(({ value }) => !cited.has(`${kind} ${value.id}`))
      .map((entry) =>
        problemIn(entry, ['id'], {
          rule: 'uncited',
          missing: { kind, name: entry.value.id },
          got: `"${entry.value.id}", a ${kind} that no article names`,
          fix: `show it where it belongs in content/, with ${use(entry.value.id)}`,
        }),
      ),
  );
}

/** What an article must have before it is published. */
const incomplete = (article: Article) => [
  ...answerProblems(article),
  ...lengthProblems(article),
  ...missingSections(article),
  ...unsourcedSections(article),
  ...typedWithoutName(article),
];

/**
 * What is wrong with the articles themselves, with what they and other pages name, and what they leave out.
 *
 * @param isWriting whether drafts are articles like others; otherwise they may be incomplete, and show nothing to anybody
 */
export function articleProblems(content: Content, isWriting = false): ContentProblem[] {
  const known = knownRecords(content);
  const published = content.articles.filter(({ draft }) => isWriting || !draft);
  return [
    ...content.pages.flatMap((page) => unknownMentions(page, known)),
    ...published.flatMap(incomplete),
    ...uncited({ ...content, articles: published }),
  ];
}
