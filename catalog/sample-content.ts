/** The smallest content that is valid, for the tests of this layer: they break one thing in it at a time. */
import { sourceIds } from '../data/schema';
import { buildCatalog } from './catalog';
import { sampleExperiment } from './evidence/sample-experiment';
import { CatalogError } from './problem';

const sources = sourceIds
  .map((id) => `- { id: ${id}, title: T, titled: false, nextVersion: '15', stance: S, examples: [] }\n`)
  .join('');

const claims = `topic: security
title: Security
claims:
  - id: action-is-public
    statement: An action can be called from outside.
    stances:
      - source: raj-next14
        says: denies
        paraphrase: It says they are not exposed.
    verdict: holds
    why: It answers a POST.
    proof:
      - experiment: first-call
        shows: The POST runs it.
`;

const advisories = `- id: CVE-2025-29927
  ghsa: GHSA-f82v-jwr5-mffw
  title: A header skips the middleware.
  about: proxy
  severity: critical
  published: '2025-03-21'
  affects: [{ from: 15.0.0, before: 15.2.3 }]
  needs: [self-hosted, proxy-file]
  confidence: primary
  readAs: record
  sources: [https://github.com/advisories/GHSA-f82v-jwr5-mffw]
`;

const contradictions = `- id: exposure
  question: Can outsiders call it?
  sides:
    - { position: They cannot., sources: [raj-next14] }
    - { position: They can., sources: [paradigm-shift] }
  settled: They can.
  claims: [action-is-public]
`;

const glossary = `- id: digest
  term: digest
  definition: A hash that stands for an error.
`;

const questions = `- fact: weight
  ask: Is it heavy?
  answers:
    - { value: light, label: 'No' }
    - { value: heavy, label: 'Yes' }
`;

const decisions = `- id: contact-form
  title: Contact form
  facts: { caller: own-ui, intent: mutate }
  votes:
    alhabil-2024: action
    next15-decision-tree: action
    handling-api-routes: silent
    raj-next14: silent
    paradigm-shift: either
  claims: [action-is-public]
  examples: [create-post]
`;

const rules = `- id: own-ui-mutates
  when: { caller: own-ui }
  verdict: action
  because: The caller ships with the app.
  conditions: []
  claims: [action-is-public]
`;

const example = `title: Create a post
lesson: One request or two.
claims: [action-is-public]
decisions: []
open:
  action: [app/page.tsx]
  route: [app/page.tsx, app/api/posts/route.ts]
corrects: []
try: [One., Two., Three.]
production: []
`;

const sample: ReadonlyMap<string, string> = new Map([
  ['data/sources.yaml', sources],
  ['data/claims/security.yaml', claims],
  ['data/advisories.yaml', advisories],
  ['data/decisions.yaml', decisions],
  ['data/rules.yaml', rules],
  ['data/contradictions.yaml', contradictions],
  ['data/glossary.yaml', glossary],
  ['data/questions.yaml', questions],
  ['examples/create-post/example.yaml', example],
  ['examples/create-post/spec.ts', 'steps'],
  ['examples/create-post/shared/lib/posts.ts', 'store'],
  ['examples/create-post/shared/app/page.tsx', 'shared page'],
  ['examples/create-post/action/app/page.tsx', 'action page'],
  ['examples/create-post/route/app/api/posts/route.ts', 'handler'],
  ...sampleExperiment('first-call'),
]);

/** The sample with text replaced in one file. Throws where the text is not there: the test would say nothing. */
export function sampleWith(path: string, from: string, to: string): Map<string, string> {
  const text = sample.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} of the sample has no ${JSON.stringify(from)}`);
  return new Map(sample).set(path, text.replace(from, to));
}

export const sampleFiles = () => new Map(sample);

/** The message a contributor sees for this content. */
export function messageFor(files: ReadonlyMap<string, string>): string {
  try {
    buildCatalog(files);
  } catch (error) {
    if (error instanceof CatalogError) return error.message;
    throw error;
  }
  return 'no problem';
}
