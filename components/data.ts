/** The catalog's types under the names components use. Types only: no component reads the catalog itself. */
import type { ClaimView, DecisionView, ExampleView, Source } from '../catalog';

export type {
  Advisory,
  AdvisoryWords,
  AppAnswers,
  AppTrait,
  ClaimView,
  ConformanceCaseView,
  ConformanceGroup,
  ConformanceOnPreview,
  ContradictionView,
  ExampleView,
  ExperimentView,
  Finding,
  Flaw,
  NextRelease,
  Observed,
  Question,
  RecordedExchange,
  ReleaseLine,
  ResolvedProof,
  Rule,
  Source,
  Term,
  TopicView,
} from '../catalog';

export type SourceId = Source['id'];
export type ClaimVerdict = ClaimView['verdict'];
export type DecisionVerdict = DecisionView['verdict'];
export type Vote = DecisionView['votes'][SourceId];

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
};
