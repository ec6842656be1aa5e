import type { z } from 'zod';
import type {
  advisorySchema,
  ClaimKind,
  claimFileSchema,
  claimSchema,
  contradictionSchema,
  decisionSchema,
  decisionVerdictSchema,
  exampleSchema,
  proofSchema,
  questionSchema,
  ruleSchema,
  sourceSchema,
  stepSchema,
  termSchema,
} from '../data/schema';
import type { Article } from './articles/read';
import type { ConformanceApp, ConformanceGroup, ConformanceOnPreview } from './conformance/types';
import type { Decision } from './decide';
import type { ExperimentView } from './evidence/types';
import type { ContentProblem } from './problem';

export type { AppTrait, ClaimKind } from '../data/schema';
export type { AdvisoryLabels } from './advisory-labels';
export type { AppAnswers, Finding, Flaw } from './affected';
export type { Article } from './articles/read';
export type * from './conformance/types';
export type { NextRelease } from './evidence/next-release';
export type * from './evidence/types';
export type { Lookup } from './lookup';
export type { ReleaseLine } from './release-lines';

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type ClaimFile = z.infer<typeof claimFileSchema>;
export type Proof = z.infer<typeof proofSchema>;
export type Advisory = z.infer<typeof advisorySchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Term = z.infer<typeof termSchema>;
export type DecisionCase = z.infer<typeof decisionSchema>;
export type DecisionVerdict = z.infer<typeof decisionVerdictSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type ExampleText = z.infer<typeof exampleSchema>;
export type StepText = z.infer<typeof stepSchema>;

/** What a page or a record may name by its id. */
export type RecordKind =
  | 'advisory'
  | 'claim'
  | 'contradiction'
  | 'decision'
  | 'example'
  | 'experiment'
  | 'rule'
  | 'source'
  | 'term'
  | 'topic';

/** A proof as readers see it: an experiment brings what was recorded. */
export type ResolvedProof =
  | Exclude<Proof, { experiment: string }>
  | (Extract<Proof, { experiment: string }> & { run: ExperimentView });

export type ClaimView = Omit<Claim, 'proof'> & {
  /** Id of the topic. */
  topic: string;
  /** Follows from the verdict. */
  kind: ClaimKind;
  proof: ResolvedProof[];
  /** Ids of the rows and rules, and slugs of the examples, that cite this claim. */
  decisions: string[];
  rules: string[];
  examples: string[];
};

export type TopicView = { id: string; title: string; claims: ClaimView[] };

/** A row of the table with the verdict that its facts lead to. Claims by id, examples by slug. */
export type DecisionView = Omit<DecisionCase, 'claims' | 'examples'> &
  Decision<DecisionVerdict> & { claims: string[]; examples: string[] };

/** Files by their path in the app, such as `/app/page.tsx`; those of the variant lie over the shared ones. */
export type VariantFiles = Readonly<Record<string, string>>;
export interface VariantView {
  name: string;
  files: VariantFiles;
  open: string[];
  /** It changes what every page of an app sees, so it cannot share one with other examples. */
  isApart: boolean;
}

/** One step on the way to a variant: a whole app, like a variant. */
export type StepView = VariantView & Pick<StepText, 'caption' | 'shows'>;
/** The last step has the files of the variant itself. */
export type VariantSteps = { variant: string; steps: StepView[] };

/** Claims and decisions by id. */
export type ExampleView = Omit<ExampleText, 'open'> & {
  slug: string;
  variants: VariantView[];
  /** Of the variants that have any. */
  steps: VariantSteps[];
};

/** A contradiction with the claims that settle it. */
export type ContradictionView = Omit<Contradiction, 'claims'> & { claims: ClaimView[] };

/** Everything under `data/` and `examples/`, validated and joined. */
export interface Catalog {
  sources: Source[];
  topics: TopicView[];
  claims: ClaimView[];
  decisions: DecisionView[];
  rules: Rule[];
  contradictions: ContradictionView[];
  terms: Term[];
  questions: Question[];
  articles: readonly Article[];
  advisories: Advisory[];
  examples: ExampleView[];
  experiments: ExperimentView[];
  /** The suite of conformance cases, and the app of each of its groups. */
  conformance: ConformanceGroup[];
  conformanceApps: ConformanceApp[];
  /** What its cases do otherwise on a release that is not out yet; undefined where none was run on one. */
  conformanceOnPreview: ConformanceOnPreview | undefined;
  /** What is under the app of every experiment, by path in the app. */
  experimentBase: VariantFiles;
  /** What is still missing, while somebody writes; not given otherwise. */
  unfinished?: readonly ContentProblem[];
}
