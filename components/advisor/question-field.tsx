import type { Question } from '../data';
import styles from './advisor.module.css';
import { isOptional } from './answers';

interface Props {
  question: Question;
  /** Counted from 1. */
  number: number;
  answer: string | undefined;
  onAnswer(value: string): void;
}

/** One question with its answers. */
export function QuestionField({ question: { fact, ask, answers }, number, answer, onAnswer }: Props) {
  return (
    <fieldset className={styles.question}>
      <legend>
        {number}. {ask}
        {isOptional(fact) && <span className={styles.optional}> (optional)</span>}
      </legend>
      {answers.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={fact}
            value={value}
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
