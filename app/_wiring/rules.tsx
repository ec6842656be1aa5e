import type { ReactNode } from 'react';
import { loadCatalog } from '../../catalog';
import { RuleCase } from '../../components/rule/rule-line';
import { named, recordById } from './unknown-name';

/** `<RuleCase rule="…">the case in plain words</RuleCase>` in a `<RuleLine>`. */
export function RuleCaseById({ rule, children }: { rule: string; children: ReactNode }) {
  const { rules } = loadCatalog();
  const found = named('RuleCase', rule, () => recordById(rules, rule, 'data/rules.yaml'));
  return <RuleCase rule={found}>{children}</RuleCase>;
}
