import type { ReactNode } from 'react';
import type { Rule } from '../data';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './rule-line.module.css';

/** A case in a few words, and what to write for it. */
export function RuleCase({ rule, children }: { rule: Pick<Rule, 'verdict'>; children: ReactNode }) {
  return (
    <li>
      <span>{children}</span> <ChoiceChip choice={rule.verdict} />
    </li>
  );
}

/** The whole answer: a few cases in one line, or below each other where there is no room for it. */
export const RuleLine = ({ children }: { children: ReactNode }) => (
  <ul className={styles.line}>{children}</ul>
);
