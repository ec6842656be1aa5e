import type { z } from 'zod';
import type {
  claimFileSchema,
  claimSchema,
  decisionSchema,
  decisionVerdictSchema,
  exampleSchema,
  observationSchema,
  proofSchema,
  ruleSchema,
  sourceSchema,
} from '../data/schema';
import type { Decision } from './decide';

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimFile = z.infer<typeof claimFileSchema>;
export type Proof = z.infer<typeof proofSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type DecisionCase = z.infer<typeof decisionSchema>;
export type DecisionVerdict = z.infer<typeof decisionVerdictSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type ExampleText = z.infer<typeof exampleSchema>;

export type ClaimRef = Pick<Claim, 'id' | 'statement' | 'verdict'> & { topic: string };
export type DecisionRef = Pick<DecisionCase, 'id' | 'title'>;
export type ExampleRef = { slug: string; title: string };

/** A proof as readers see it: an experiment brings the exchange that was observed. */
export type ResolvedProof =
  | Exclude<Proof, { experiment: string }>
  | (Extract<Proof, { experiment: string }> & { observation: Observation });

export type ClaimView = Omit<Claim, 'proof'> & {
  topic: Pick<ClaimFile, 'topic' | 'title'>;
  proof: ResolvedProof[];
  /** Rows, rules and examples that cite this claim. */
  decisions: DecisionRef[];
  rules: string[];
  examples: ExampleRef[];
};

export type TopicView = { id: string; title: string; claims: ClaimView[] };

/** A row of the table with the verdict that its facts lead to. */
export type DecisionView = Omit<DecisionCase, 'claims' | 'examples'> &
  Decision<DecisionVerdict> & { claims: ClaimRef[]; examples: ExampleRef[] };

/** Files by their path in the app, such as `/app/page.tsx`; those of the variant lie over the shared ones. */
export type VariantFiles = Readonly<Record<string, string>>;
export type VariantView = { name: string; files: VariantFiles; open: string[] };

export type ExampleView = Omit<ExampleText, 'claims' | 'decisions' | 'open'> & {
  slug: string;
  variants: VariantView[];
  claims: ClaimRef[];
  decisions: DecisionRef[];
};

/** Everything under `data/` and `examples/`, validated and joined. */
export interface Catalog {
  sources: Source[];
  topics: TopicView[];
  claims: ClaimView[];
  decisions: DecisionView[];
  rules: Rule[];
  observations: Observation[];
  examples: ExampleView[];
}
