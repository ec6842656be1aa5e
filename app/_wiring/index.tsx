import { ClaimById, ExchangeById, WhoSaysWhatAbout } from './claims';
import { AllClaims, AllExchanges, AllSources, WholeAgreementMap, WholeDecisionTable } from './overviews';

/** The components an article may use by name; each reads the catalog and hands plain props on. */
export const siteComponents = {
  AgreementMap: WholeAgreementMap,
  AllClaims,
  AllExchanges,
  AllSources,
  Claim: ClaimById,
  DecisionTable: WholeDecisionTable,
  Exchange: ExchangeById,
  WhoSaysWhat: WhoSaysWhatAbout,
};
