import type { ReactNode } from 'react';
import { loadCatalog } from '../../catalog';
import { RuleCard } from '../../components/rule/rule-card';
import { named } from './unknown-name';

/** `<RuleCard rule="…">the case in plain words</RuleCard>` in an article. */
export function RuleCardById({ rule, children }: { rule: string; children: ReactNode }) {
  const { rules } = loadCatalog();
  const found = named('RuleCard', rule, () => {
    const match = rules.find(({ id }) => id === rule);
    if (!match) throw new Error('write the id of a rule in data/rules.yaml');
    return match;
  });
  return <RuleCard rule={found}>{children}</RuleCard>;
}
