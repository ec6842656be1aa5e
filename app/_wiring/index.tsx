import { Answer, SideBySide } from '../../components/article/answer';
import { TypesOnHover } from '../../components/article/types-on-hover';
import { RuleCards } from '../../components/rule/rule-card';
import { WholeAdvisor } from './advisor';
import {
  AdvisoryCount,
  AdvisoryLines,
  AdvisoryList,
  AllAdvisories,
  FixedIn,
  SafeRelease,
} from './advisories';
import {
  CodeSaved,
  ContradictionById,
  ExampleCardBySlug,
  Measured,
  RatiosOfExperiment,
  SequenceOfExperiment,
  SurpriseAbout,
  TermById,
  UseCasesById,
  WholeGlossary,
} from './articles';
import { ClaimById, WhoSaysWhatAbout } from './claims';
import { ConformanceCases, ConformanceCounts, SandboxDifferences } from './conformance';
import { WholeEmbedBuilder } from './embed-builder';
import { AllExperiments, ExperimentInArticle, OnNextRelease, WholeNextRelease } from './evidence';
import { WholeGallery } from './gallery';
import { LiveExampleBySlug } from './live-example';
import {
  AllClaims,
  AllSources,
  WholeAgreementMap,
  WholeClaimTally,
  WholeContradictionMap,
  WholeDecisionTable,
} from './overviews';
import { WholePlayground } from './playground';
import { RuleCardById } from './rules';

/** The components an article may use by name; each reads the catalog and hands plain props on. */
export const siteComponents = {
  Advisor: WholeAdvisor,
  Advisories: AllAdvisories,
  AdvisoryCount,
  AdvisoryLines,
  AdvisoryList,
  AgreementMap: WholeAgreementMap,
  AllClaims,
  AllExperiments,
  AllSources,
  Answer,
  Claim: ClaimById,
  ClaimTally: WholeClaimTally,
  CodeSaved,
  ConformanceCases,
  ConformanceCounts,
  Contradiction: ContradictionById,
  ContradictionMap: WholeContradictionMap,
  DecisionTable: WholeDecisionTable,
  EmbedBuilder: WholeEmbedBuilder,
  ExampleCard: ExampleCardBySlug,
  Experiment: ExperimentInArticle,
  FixedIn,
  Gallery: WholeGallery,
  Glossary: WholeGlossary,
  LiveExample: LiveExampleBySlug,
  Measured,
  NextRelease: WholeNextRelease,
  OnNextRelease,
  Playground: WholePlayground,
  Popup: TypesOnHover,
  Ratios: RatiosOfExperiment,
  RuleCard: RuleCardById,
  RuleCards,
  SafeRelease,
  SandboxDifferences,
  Sequence: SequenceOfExperiment,
  SideBySide,
  Surprise: SurpriseAbout,
  Term: TermById,
  UseCases: UseCasesById,
  WhoSaysWhat: WhoSaysWhatAbout,
};
