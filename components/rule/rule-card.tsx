import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Rule } from '../data';
import { Inline } from '../look/inline';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './rule-card.module.css';

/** One rule as an answer: the case in plain words, what to write, and why. */
export function RuleCard({ rule, children }: { rule: Rule; children: ReactNode }) {
  return (
    <section className={clsx(styles.card, styles[rule.verdict])}>
      <p className={styles.case}>{children}</p>
      <ChoiceChip choice={rule.verdict} />
      <p className={styles.because}>
        <Inline text={rule.because} />
      </p>
    </section>
  );
}

/** Sets rule cards side by side where there is room. */
export function RuleCards({ children }: { children: ReactNode }) {
  return <div className={styles.cards}>{children}</div>;
}
