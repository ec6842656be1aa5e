/** The shape of the files under `/data/`, which other sites and tools read. Each is a plain list. */
import { z } from 'zod';
import {
  advisorySchema,
  claimKindSchema,
  claimSchema,
  decisionSchema,
  decisionVerdictSchema,
  exampleSchema,
  exchangeSchema,
  idListSchema,
  idSchema,
  observedSchema,
  ruleSchema,
  sourceSchema,
  textSchema,
} from '../data/schema';
import { asPublished, publishedCase } from './conformance/published';
import type { Catalog, ClaimView, ExampleView, ExperimentView, Recording } from './types';

const publishedClaim = claimSchema.extend({
  topic: idSchema.describe('Id of the topic'),
  kind: claimKindSchema,
  decisions: idListSchema.describe('Ids of the decision rows that cite the claim'),
  rules: idListSchema.describe('Ids of the rules that use the claim'),
  examples: idListSchema.describe('Slugs of the examples that show the claim'),
});

const publishedDecision = decisionSchema.extend({
  claims: idListSchema.describe('Ids of the claims that bear on this case'),
  examples: idListSchema.describe('Slugs of the examples that show this case'),
  verdict: decisionVerdictSchema,
  rule: idSchema.describe('Id of the rule that decided'),
  because: ruleSchema.shape.because,
  conditions: ruleSchema.shape.conditions,
});

const publishedExample = exampleSchema.omit({ open: true }).extend({
  slug: idSchema.describe('Name of the folder, used in URLs'),
  variants: z
    .array(
      z.strictObject({
        name: idSchema.describe('Name of the variant'),
        files: z
          .record(z.string(), z.string())
          .describe('Every file of the app by its path, such as "/app/page.tsx"'),
        open: z.array(textSchema).describe('The files shown first'),
      }),
    )
    .describe('The ways the example is written'),
});

const publishedExchange = z.strictObject({
  what: exchangeSchema.shape.what,
  from: exchangeSchema.shape.from,
  method: z.string().describe('Method of the request'),
  path: z.string().describe('Path and query of the request'),
  status: z.number().describe('Status of the response'),
});

const publishedExperiment = z.strictObject({
  id: idSchema.describe('Name of the folder, used in URLs'),
  question: textSchema.describe('The question in one sentence'),
  answer: textSchema.describe('What the recordings together show'),
  recorded: z.literal('by-machine').describe('Written by `npm run evidence`, which repeats it'),
  observed: z
    .record(z.string(), z.record(z.string(), observedSchema))
    .describe('What was seen, by name, on each target such as "16.4.6-cache-components"'),
  exchanges: z
    .record(z.string(), z.array(publishedExchange))
    .describe('What was sent and answered on each target, in order, without headers and bodies'),
});

const inShort = ({
  id,
  question,
  answer,
  recordings,
}: ExperimentView): z.input<typeof publishedExperiment> => {
  const onEach = <Value>(of: (recording: Recording) => Value) =>
    Object.fromEntries(Object.entries(recordings).map(([target, recording]) => [target, of(recording)]));
  return {
    id,
    question,
    answer,
    recorded: 'by-machine',
    observed: onEach(({ observations }) => observations),
    exchanges: onEach(({ exchanges }) =>
      exchanges.map(({ what, from, request: { method, path }, response: { status } }) => ({
        what,
        from,
        method,
        path,
        status,
      })),
    ),
  };
};

/** A proof names its experiment by id; the experiment itself is in `evidence.json`. */
const withoutRuns = (claim: ClaimView): z.input<typeof publishedClaim> => ({
  ...claim,
  proof: claim.proof.map((proof) => {
    if (!('run' in proof)) return proof;
    const { run: _run, ...cited } = proof;
    return cited;
  }),
});

export const publishedSchemas = {
  sources: z.array(sourceSchema).describe('The five sources'),
  claims: z.array(publishedClaim).describe('Claims, who makes them, our verdicts and their proofs'),
  decisions: z.array(publishedDecision).describe('The decision table, one row per use case'),
  rules: z.array(ruleSchema).describe('The rules in the order in which they are tried'),
  examples: z.array(publishedExample).describe('The live examples with all their files'),
  evidence: z
    .array(publishedExperiment)
    .describe('The experiments, with what was seen on real Next.js builds'),
  advisories: z
    .array(advisorySchema)
    .describe('Published vulnerabilities of Next.js, with the releases affected and what an app must have'),
  conformance: z
    .array(publishedCase)
    .describe('How Next.js behaves, case by case, and what the sandbox does with the same files'),
};
export type PublishedName = keyof typeof publishedSchemas;

const withoutBuild = ({ variants, steps: _, ...example }: ExampleView) => ({
  ...example,
  variants: variants.map(({ name, files, open }) => ({ name, files, open })),
});

/** The lists themselves, each in the shape its schema describes. */
export const publishedLists = (catalog: Catalog) =>
  ({
    sources: catalog.sources,
    claims: catalog.claims.map(withoutRuns),
    decisions: catalog.decisions,
    rules: catalog.rules,
    examples: catalog.examples.map(withoutBuild),
    evidence: catalog.experiments.map(inShort),
    advisories: catalog.advisories,
    conformance: catalog.conformance.flatMap(({ cases }) => cases.map(asPublished)),
  }) satisfies { [Name in PublishedName]: z.input<(typeof publishedSchemas)[Name]> };
