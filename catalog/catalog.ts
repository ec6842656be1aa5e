import { lookupProblems } from './articles/lookups';
import { articleProblems } from './articles/problems';
import { typedNumberProblems } from './articles/typed-numbers';
import { causesFirst } from './cause';
import { type Content, readContent } from './content';
import { correctionProblems } from './corrections';
import { coverageProblems } from './coverage';
import type { Files } from './entries';
import { experimentBase } from './evidence/experiments';
import { quotationProblems, withQuotations } from './evidence/quotations';
import { honestyProblems } from './evidence/recordings';
import { join } from './join';
import { lookupIn } from './lookup';
import { CatalogError, type ContentProblem } from './problem';
import { danglingProblems, duplicateProblems, type Mention, mentionsOfIds } from './references';
import { isUnfinished, type RuleName } from './rules';
import { sourceProblems } from './sources';
import type { Catalog, Claim } from './types';
import { verdictProblems } from './verdict-problems';

const experimentsOf = ({ proof }: Claim): Mention[] =>
  proof.flatMap((one, index) =>
    'experiment' in one ? [{ keys: ['proof', index, 'experiment'], id: one.experiment }] : [],
  );

const advisoriesOf = ({ proof }: Claim): Mention[] =>
  proof.flatMap((one, index) =>
    'advisory' in one ? [{ keys: ['proof', index, 'advisory'], id: one.advisory }] : [],
  );

function referenceProblems(content: Content): ContentProblem[] {
  const { claims, contradictions, decisions, rules, examples, experiments, advisories } = content;
  const toClaims = { kind: 'a claim', entries: claims };
  const claimsOf = ({ claims: ids }: { claims?: string[] | undefined }) => mentionsOfIds('claims', ids);
  return [
    ...danglingProblems(claims, experimentsOf, { kind: 'an experiment', entries: experiments }),
    ...danglingProblems(claims, advisoriesOf, { kind: 'an advisory', entries: advisories }),
    ...danglingProblems(decisions, claimsOf, toClaims),
    ...danglingProblems(rules, claimsOf, toClaims),
    ...danglingProblems(contradictions, claimsOf, toClaims),
    ...danglingProblems(examples, claimsOf, toClaims),
    ...danglingProblems(decisions, (row) => mentionsOfIds('examples', row.examples), {
      kind: 'an example',
      entries: examples,
    }),
    ...danglingProblems(examples, (example) => mentionsOfIds('decisions', example.decisions), {
      kind: 'a decision',
      entries: decisions,
    }),
  ];
}

const tagged = (rule: RuleName, problems: readonly ContentProblem[]): ContentProblem[] =>
  problems.map((problem) => ({ rule, ...problem }));

/** All content as far as it can be read, and every mistake in it. */
export function readAll(files: Files, isWriting = false): { content: Content; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const content = readContent(files, problems);
  const { sources, topics, claims, decisions, rules, advisories } = content;
  const { contradictions, terms, conformance } = content;
  const lists = [sources, claims, decisions, rules, advisories, contradictions, terms, conformance.titles];
  for (const entries of lists) {
    problems.push(...duplicateProblems(entries));
  }
  problems.push(...duplicateProblems(topics, 'topic'));
  problems.push(
    ...referenceProblems(content),
    ...tagged('reference', [...correctionProblems(content), ...sourceProblems(content)]),
  );
  problems.push(...verdictProblems(claims), ...coverageProblems(decisions, rules));
  const numbers = [...quotationProblems(content), ...typedNumberProblems(content.pages)];
  problems.push(...tagged('reference', numbers), ...articleProblems(content, isWriting));
  problems.push(...honestyProblems(content.experiments, content.recordings, files));
  return { content, problems };
}

/** The content as one catalog. Check it first: what cannot be found throws. */
const joined = (content: Content, files: Files): Catalog => ({
  ...join(withQuotations(content)),
  experimentBase: experimentBase(files),
});

/** What tags of pages ask for and the catalog does not have. Only content that is valid otherwise can tell. */
export const problemsOfLookups = (content: Content, files: Files): ContentProblem[] =>
  lookupProblems(content.pages, lookupIn(joined(content, files)));

/** While a page is being written its tags may be open: it alone is not there. */
const mayWait = ({ rule }: ContentProblem): boolean => isUnfinished(rule) || rule === 'mdx-syntax';

/**
 * Validates and joins content given as text. Throws one `CatalogError` that lists every mistake.
 *
 * @param isWriting whether drafts are shown, and what is not finished does not matter yet; it is listed as `unfinished`
 */
export function buildCatalog(files: Files, isWriting = false): Catalog {
  const { content, problems } = readAll(files, isWriting);
  const wrong = isWriting ? problems.filter((problem) => !mayWait(problem)) : problems;
  if (wrong.length > 0) throw new CatalogError(wrong);
  const catalog = joined(content, files);
  const notFound = lookupProblems(content.pages, lookupIn(catalog));
  if (notFound.length > 0) throw new CatalogError(notFound);
  if (isWriting) return { ...catalog, unfinished: causesFirst(problems) };
  return { ...catalog, articles: catalog.articles.filter(({ draft }) => !draft) };
}
