import { ChoiceIcon, choiceLabels } from '../verdict/choice-chip';
import styles from './decision-table.module.css';

const choices = ['action', 'route', 'either', 'both', 'elsewhere', 'neither', 'silent'] as const;

/** What the shapes in the vote columns mean. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Symbols in the table">
      {choices.map((choice) => (
        <li key={choice}>
          <ChoiceIcon choice={choice} /> {choiceLabels[choice]}
          {choice === 'neither' && ': no endpoint at all'}
        </li>
      ))}
      <li>
        <span className={styles.sample} data-agreement="partly" aria-hidden="true" /> agrees in part
      </li>
      <li>
        <span className={styles.sample} data-agreement="differs" aria-hidden="true" /> differs from the
        verdict
      </li>
    </ul>
  );
}
