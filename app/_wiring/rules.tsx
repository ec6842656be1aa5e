import type { ReactNode } from 'react';
import { loadCatalog } from '../../catalog';
import { RuleCase } from '../../components/rule/rule-line';
import { named } from './unknown-name';

/** `<RuleCase rule="…">the case in plain words</RuleCase>` in a `<RuleLine>`. */
export function RuleCaseById({ rule, children }: { rule: string; children: ReactNode }) {
  const { rules } = loadCatalog();
  const found = named('RuleCase', rule, () => {
    const match = rules.find(({ id }) => id === rule);
    if (!match) throw new Error('write the id of a rule in data/rules.yaml');
    return match;
  });
  return <RuleCase rule={found}>{children}</RuleCase>;
}
