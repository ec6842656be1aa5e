import { Answer, SideBySide } from '../../components/article/answer';
import { TypesOnHover } from '../../components/article/types-on-hover';
import { Drawing } from '../../components/drawings/drawing';
import { Myths } from '../../components/home/myth';
import { Path, Paths } from '../../components/home/path';
import { RuleLine } from '../../components/rule/rule-line';
import { Mistakes } from '../../components/start-here/mistake';
import { Sheet, SheetColumn } from '../../components/start-here/sheet';
import { WholeAdvisor } from './advisor';
import {
  AdvisoryCount,
  AdvisoryLines,
  AdvisoryList,
  AllAdvisories,
  FixedIn,
  SafeRelease,
} from './advisories';
import { WholeArticleIndex } from './article-index';
import {
  CodeSaved,
  ContradictionById,
  ExampleCardBySlug,
  Measured,
  RatiosOfExperiment,
  SequenceOfExperiment,
  TermById,
  UseCasesById,
  WholeGlossary,
} from './articles';
import { ClaimById, WhoSaysWhatAbout } from './claims';
import { ConformanceCases, ConformanceCounts, SandboxDifferences } from './conformance';
import { WholeEmbedBuilder } from './embed-builder';
import { AllExperiments, ExperimentInArticle, OnNextRelease, WholeNextRelease } from './evidence';
import { WholeGallery } from './gallery';
import { MythAbout, TwoFormsBySlug } from './home';
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
import { RuleCaseById } from './rules';
import { BuiltSheetFiles, CaseLinesById, MistakeAbout } from './start-here';

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
  ArticleIndex: WholeArticleIndex,
  CaseLines: CaseLinesById,
  Claim: ClaimById,
  ClaimTally: WholeClaimTally,
  CodeSaved,
  ConformanceCases,
  ConformanceCounts,
  Contradiction: ContradictionById,
  ContradictionMap: WholeContradictionMap,
  DecisionTable: WholeDecisionTable,
  Drawing,
  EmbedBuilder: WholeEmbedBuilder,
  ExampleCard: ExampleCardBySlug,
  Experiment: ExperimentInArticle,
  FixedIn,
  Gallery: WholeGallery,
  Glossary: WholeGlossary,
  LiveExample: LiveExampleBySlug,
  Measured,
  Mistake: MistakeAbout,
  Mistakes,
  Myth: MythAbout,
  Myths,
  NextRelease: WholeNextRelease,
  OnNextRelease,
  Path,
  Paths,
  Playground: WholePlayground,
  Popup: TypesOnHover,
  Ratios: RatiosOfExperiment,
  RuleCase: RuleCaseById,
  RuleLine,
  SafeRelease,
  SandboxDifferences,
  Sequence: SequenceOfExperiment,
  Sheet,
  SheetColumn,
  SheetFiles: BuiltSheetFiles,
  SideBySide,
  Term: TermById,
  TwoForms: TwoFormsBySlug,
  UseCases: UseCasesById,
  WhoSaysWhat: WhoSaysWhatAbout,
};
