import type { Field } from './fields';
import kept from './other-fields.json';

const common = kept.common as readonly Field[];
const withCommon = (own: readonly unknown[]): readonly Field[] => [...(own as readonly Field[]), ...common];

/** The parameters of each kind as a page reads them, without the library that they are written with; a test holds the two together. */
export const decisionTableFields = withCommon(kept['decision-table']);
export const advisorFields = withCommon(kept.advisor);
export const claimFields = withCommon(kept.claim);
export const evidenceFields = withCommon(kept.evidence);
export const exchangeFields = withCommon(kept.exchange);
