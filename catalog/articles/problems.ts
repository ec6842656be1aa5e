import type { Content } from '../content';
import { nearest } from '../nearest';
import type { Problem } from '../problem';
import { problemIn } from '../references';
import type { MentionedKind } from './mentions';
import type { Article, Section } from './read';

/** How long a reader may be kept, in words of prose. */
const shortest = 450;
const longest = 1_300;

const requiredSections = ['In your code', 'Read next'];
/** Sections that state nothing about behaviour. */
const statesNothing = new Set([...requiredSections, 'See it run', 'What the five articles say']);

const at = ({ file }: Article, line: number, path: string, got: string, fix: string): Problem => ({
  file,
  line,
  column: 1,
  path,
  got,
  fix,
});

const sentencesIn = (text: string) =>
  text
    .replace(/`[^`]*`/g, 'code')
    .split(/[.?!](?:\s|$)/)
    .filter((sentence) => sentence.trim() !== '').length;

function answerProblems(article: Article): Problem[] {
  const sentences = sentencesIn(article.answer);
  if (sentences <= 2) return [];
  const fix = 'say it in one or two; the rest belongs below';
  return [at(article, article.answerLine, '<Answer>', `${sentences} sentences`, fix)];
}

function lengthProblems(article: Article): Problem[] {
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

/** A component from the data, a link to a record of ours or to a page of somebody who should know. */
const source =
  /<(Claim|Experiment|WhoSaysWhat|Contradiction|Sequence|Ratios|UseCases|Advisories|AdvisoryLines|AdvisoryList)\b|\]\((\/(claims|evidence|decisions|advisories)\b|https:\/\/)/;

const isUnsourced = ({ heading, text }: Section) => !statesNothing.has(heading) && !source.test(text);

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
    .filter(({ info }) => /^\w+\s+twoslash$/.test(info))
    .map(({ info, line }) =>
      at(article, line, '(code)', `"${info}"`, `name the file too: ${info} filename="app/actions.ts"`),
    );

function knownIds(content: Content): Record<MentionedKind, ReadonlySet<string>> {
  const ids = (entries: { ids: ReadonlyMap<string, unknown> }) => new Set(entries.ids.keys());
  return {
    claim: ids(content.claims),
    contradiction: ids(content.contradictions),
    decision: ids(content.decisions),
    example: ids(content.examples),
    experiment: ids(content.experiments),
    source: ids(content.sources),
    term: ids(content.terms),
  };
}

function unknownMentions(article: Article, known: Record<MentionedKind, ReadonlySet<string>>): Problem[] {
  return article.mentions
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, line, column }) => {
      const meant = nearest(id, known[kind]);
      const fix = meant ? `write "${meant}"` : `write the id of a ${kind} that exists`;
      return {
        file: article.file,
        line,
        column,
        path: kind,
        got: `"${id}", but there is no ${kind} with this id`,
        fix,
      };
    });
}

/** What no article names, though the guide promises to cover all of it. Silent where there is no article at all. */
function uncited({ articles, claims, contradictions, decisions }: Content): Problem[] {
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
          got: `"${entry.value.id}", a ${kind} that no article names`,
          fix: `show it where it belongs in content/, with ${use(entry.value.id)}`,
        }),
      ),
  );
}

/** What is wrong with the articles themselves, with what they name, and what they leave out. */
export function articleProblems(content: Content): Problem[] {
  const known = knownIds(content);
  return [
    ...content.articles.flatMap((article) => [
      ...answerProblems(article),
      ...lengthProblems(article),
      ...missingSections(article),
      ...unsourcedSections(article),
      ...typedWithoutName(article),
      ...unknownMentions(article, known),
    ]),
    ...uncited(content),
  ];
}
