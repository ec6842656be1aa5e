import { RuleCards } from '../../components/rule/rule-card';
import { DifferenceTable } from '../../components/sandbox-differences/difference-table';
import { AllAdvisories } from './advisories';
import { ClaimById, ExchangeById, WhoSaysWhatAbout } from './claims';
import { AllExperiments, ExperimentInArticle } from './evidence';
import { WholeGallery } from './gallery';
import { LiveExampleBySlug } from './live-example';
import {
  AllClaims,
  AllExchanges,
  AllSources,
  WholeAgreementMap,
  WholeClaimTally,
  WholeDecisionTable,
} from './overviews';
import { WholePlayground } from './playground';
import { RuleCardById } from './rules';

/** The components an article may use by name; each reads the catalog and hands plain props on. */
export const siteComponents = {
  Advisories: AllAdvisories,
  AgreementMap: WholeAgreementMap,
  AllClaims,
  AllExchanges,
  AllExperiments,
  AllSources,
  Claim: ClaimById,
  ClaimTally: WholeClaimTally,
  DecisionTable: WholeDecisionTable,
  Exchange: ExchangeById,
  Experiment: ExperimentInArticle,
  Gallery: WholeGallery,
  LiveExample: LiveExampleBySlug,
  Playground: WholePlayground,
  RuleCard: RuleCardById,
  RuleCards,
  SandboxDifferences: DifferenceTable,
  WhoSaysWhat: WhoSaysWhatAbout,
};
