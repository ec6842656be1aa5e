import type { DecisionVerdict } from '../data';
import { pathOnSite } from '../ui/address';
import type { Answers } from './answers';

/** What `/decide.js` gives back. */
export interface Decision {
  verdict: DecisionVerdict;
  rule: string;
  because: string;
  conditions: string[];
}

/** The module that this site publishes for others. */
export interface DecideModule {
  decide(facts: Answers): Decision;
}

/**
 * Loads the published module, so that the advisor decides by the same function as the table, the tests and whoever
 * else imports it.
 */
export const loadDecide = (): Promise<DecideModule> =>
  import(/* turbopackIgnore: true */ /* webpackIgnore: true */ pathOnSite('/decide.js'));
