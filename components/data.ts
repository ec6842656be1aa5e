/** The catalog's types under the names components use. Types only: no component reads the catalog itself. */
import type { ClaimView, DecisionView, ExampleView, ExperimentView, ResolvedProof } from '../catalog';

export type {
  Advisory,
  AdvisoryLabels,
  AppAnswers,
  AppTrait,
  ClaimKind,
  ClaimView,
  ConformanceCaseView,
  ConformanceGroup,
  ConformanceOnPreview,
  ContradictionView,
  ExampleView,
  ExperimentView,
  Finding,
  Flaw,
  Lookup,
  NextRelease,
  Observed,
  Question,
  RecordedExchange,
  RecordKind,
  ReleaseLine,
  ResolvedProof,
  Rule,
  Source,
  Term,
  TopicView,
  VerdictGroup,
} from '../catalog';

/** Of one of the five sources that the decision table compares. */
export type SourceId = keyof DecisionView['votes'];
export type ClaimVerdict = ClaimView['verdict'];
export type DecisionVerdict = DecisionView['verdict'];
export type Vote = DecisionView['votes'][SourceId];

/** A claim as it is shown: of an experiment that proves it no more than its question. */
export type ShownClaim = Pick<
  ClaimView,
  'id' | 'statement' | 'kind' | 'verdict' | 'why' | 'from' | 'until' | 'stances'
> & {
  proof: ShownProof[];
};
export type ShownProof =
  | Exclude<ResolvedProof, { run: ExperimentView }>
  | (Omit<Extract<ResolvedProof, { run: ExperimentView }>, 'run'> & {
      run: Pick<ExperimentView, 'question'>;
    });

/** What was seen in an experiment, release by release. */
export interface Seen {
  observations: readonly Pick<ExperimentView['observations'][number], 'name'>[];
  /** By target. */
  recordings: Readonly<Record<string, Pick<ExperimentView['recordings'][string], 'observations'>>>;
}

export type Caller = DecisionView['facts']['caller'];
export type Intent = DecisionView['facts']['intent'];

/**
 * What the table shows of a decision, with what it links to. Of the facts only the two that readers narrow the
 * table by: the others would travel to the browser for nothing.
 */
export type DecisionRow = Omit<DecisionView, 'facts' | 'claims' | 'examples'> & {
  caller: Caller;
  intent: Intent;
  claims: Pick<ClaimView, 'id' | 'statement' | 'verdict'>[];
  examples: Pick<ExampleView, 'slug' | 'title'>[];
  /** Where its line is on the host of the repository; missing where there is none. */
  source?: string;
};
