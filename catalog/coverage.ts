import { DecideError, decide } from './decide';
import type { Entries, Entry } from './entries';
import { type ContentProblem, listed } from './problem';
import { problemIn } from './references';
import type { DecisionCase, Rule } from './types';

/** The id of the rule that decides a row, or undefined where none does. */
function decidingRule(row: DecisionCase, rules: readonly Rule[]): string | undefined {
  try {
    return decide(row.facts, rules).rule;
  } catch (error) {
    if (error instanceof DecideError) return undefined;
    throw error;
  }
}

const unreachedRow = (entry: Entry<DecisionCase>) =>
  problemIn(entry, ['facts'], {
    rule: 'coverage',
    got: 'facts that no rule matches',
    fix: 'correct the facts, or add a rule for them to data/rules.yaml',
  });

const unreachedRule = (entry: Entry<Rule>) =>
  problemIn(entry, ['when'], {
    rule: 'unused-rule',
    got: `a rule that decides no row (${listed([entry.value.id])})`,
    fix: 'move it before the rule that catches its rows, add a row for it to data/decisions.yaml, or remove it',
  });

/** Rows that no rule reaches, and rules that no row reaches. Silent while a rule or a row is unreadable. */
export function coverageProblems(decisions: Entries<DecisionCase>, rules: Entries<Rule>): ContentProblem[] {
  if (!rules.complete) return [];
  const ruleList = rules.valid.map(({ value }) => value);
  const decided = decisions.valid.map((entry) => ({ entry, rule: decidingRule(entry.value, ruleList) }));
  const reached = new Set(decided.map(({ rule }) => rule));
  const rows = decided.filter(({ rule }) => rule === undefined).map(({ entry }) => unreachedRow(entry));
  if (!decisions.complete) return rows;
  return [...rows, ...rules.valid.filter(({ value }) => !reached.has(value.id)).map(unreachedRule)];
}
