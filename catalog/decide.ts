/**
 * The decision itself. The table, the advisor, the tests and the published `decide.js` all call this
 * function, so they cannot disagree. It imports plain values only, because it is shipped to other sites.
 */
import {
  type FactName,
  type FactPattern,
  type Facts,
  factDefaults,
  factValues,
  type StatedFacts,
} from '../data/schema/fact-values';

export interface DecidingRule<Verdict extends string> {
  readonly id: string;
  readonly when: FactPattern;
  readonly verdict: Verdict;
  readonly because: string;
  readonly conditions: readonly string[];
}

/** The verdict, the id of the rule that gave it, why, and what would change it. */
export interface Decision<Verdict extends string> {
  verdict: Verdict;
  rule: string;
  because: string;
  conditions: string[];
}

/** A fact is missing, unknown or has an unknown value, or no rule matches. The message says which. */
export class DecideError extends Error {
  override readonly name = 'DecideError';
}

const factNames = Object.keys(factValues) as FactName[];
const listed = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/** Throws where a name is not that of a fact: a misspelt fact must not silently take its default. */
function checkNames(stated: object) {
  for (const name of Object.keys(stated)) {
    if (!Object.hasOwn(factValues, name)) {
      throw new DecideError(`unknown fact "${name}"; allowed: ${listed(factNames)}`);
    }
  }
}

/** Throws where the value of a fact is missing or not one of the allowed ones. */
function checkValue(name: FactName, value: unknown) {
  const allowed = Object.keys(factValues[name]);
  if (typeof value === 'string' && allowed.includes(value)) return;
  const problem = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  throw new DecideError(`fact "${name}" ${problem}; allowed: ${listed(allowed)}`);
}

/** Fills in the defaults. Throws `DecideError` where the result is not one known value per fact. */
export function completeFacts(stated: StatedFacts): Facts {
  if (typeof stated !== 'object' || stated === null) {
    throw new DecideError(`facts must be an object with ${listed(factNames)}`);
  }
  checkNames(stated);
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const complete: Facts = { ...stated, ...factDefaults, ...known };
  for (const name of factNames) checkValue(name, complete[name]);
  return complete;
}

const matches = (pattern: FactPattern, facts: Facts) =>
  factNames.every((name) => {
    const wanted: string | readonly string[] | undefined = pattern[name];
    return wanted === undefined || [wanted].flat().includes(facts[name]);
  });

/** Rules are tried in order; the first that matches decides. Throws `DecideError` (see there). */
export function decide<Verdict extends string>(
  stated: StatedFacts,
  rules: readonly DecidingRule<Verdict>[],
): Decision<Verdict> {
  const facts = completeFacts(stated);
  const rule = rules.find((candidate) => matches(candidate.when, facts));
  if (!rule) throw new DecideError(`no rule matches ${JSON.stringify(facts)}`);
  return { verdict: rule.verdict, rule: rule.id, because: rule.because, conditions: [...rule.conditions] };
}
