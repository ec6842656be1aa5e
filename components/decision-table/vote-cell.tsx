import type { DecisionVerdict, Vote } from '../data';
import { type Agreement, agreementOf } from '../sources/agreement';
import { VisuallyHidden } from '../ui/visually-hidden';
import { ChoiceIcon, choiceLabels } from '../verdict/choice-chip';
import styles from './decision-table.module.css';

/** How a vote relates to the verdict, to be said after the vote. */
export const agreementLabels: Record<Agreement, string> = {
  agrees: ', agrees with the verdict',
  partly: ', agrees in part',
  differs: ', differs from the verdict',
  silent: '',
};

/** One article's vote as a shape; a cell that differs from the verdict is struck and tinted. */
export function VoteCell({ label, vote, verdict }: { label: string; vote: Vote; verdict: DecisionVerdict }) {
  const agreement = agreementOf(vote, verdict);
  return (
    <td
      className={styles.vote}
      data-agreement={agreement}
      data-source={label}
      title={`${label}: ${choiceLabels[vote]}`}
    >
      <ChoiceIcon choice={vote} />
      <VisuallyHidden>
        {choiceLabels[vote]}
        {agreementLabels[agreement]}
      </VisuallyHidden>
    </td>
  );
}
