/** What the components of articles ask the catalog for, as Markdown and on the site. */
import {
  type AdvisoryQuery,
  findAdvisories,
  fixesInWords,
  isOnTopic,
  mostSevereFirst,
  safeReleaseOf,
} from './advisory-figures';
import { advisoryLabels } from './advisory-labels';
import { claimById, exampleBySlug, experimentById, recordById } from './by-id';
import { codeSavedText } from './code-saved';
import { observedText } from './evidence/expected';
import { measuredText, type Quotation } from './evidence/measured';
import { nextRelease } from './evidence/next-release';
import { majorsKeptSafe, releaseLines } from './release-lines';
import type { Catalog } from './types';
import { verdictGroups } from './verdict-groups';

/** Records by id and figures by name. Each throws, with what to write instead, where the catalog does not have it. */
export const lookupIn = (catalog: Catalog) => ({
  catalog,
  claim: (id: string) => claimById(catalog, id),
  contradiction: (id: string) => recordById('contradiction', catalog.contradictions, id),
  decision: (id: string) => recordById('decision', catalog.decisions, id),
  example: (slug: string) => exampleBySlug(catalog, slug),
  experiment: (id: string) => experimentById(catalog, id),
  rule: (id: string) => recordById('rule', catalog.rules, id),
  term: (id: string) => recordById('term', catalog.terms, id),
  topic: (id: string) => recordById('topic', catalog.topics, id),
  advisories: (query: AdvisoryQuery) => findAdvisories(catalog.advisories, query),
  mostSevereFirst: () => mostSevereFirst(catalog.advisories),
  /** The releases with the fix of an advisory, in words. */
  fixesOf: (id: string) =>
    findAdvisories(catalog.advisories, { ids: [id] })
      .map(fixesInWords)
      .join(''),
  safeRelease: (line: string) => safeReleaseOf(line, catalog.advisories),
  releaseLines: () => releaseLines(catalog.advisories),
  majorsKeptSafe: () => majorsKeptSafe(catalog.advisories),
  isOnTopic,
  advisoryLabels,
  codeSaved: () => codeSavedText(catalog.examples),
  measured: (quotation: Quotation) => measuredText(catalog.experiments, quotation),
  nextRelease: () => nextRelease(catalog),
  observedText,
  verdictGroups,
});
export type Lookup = ReturnType<typeof lookupIn>;
