import type { AdvisoryLabels, AppAnswers, AppTrait } from '../data';
import { Inline } from '../ui/inline';
import styles from './advisories.module.css';
import { keys } from './filter';

interface Props {
  asked: readonly AppTrait[];
  traits: AdvisoryLabels['traits'];
  answers: AppAnswers;
  onAnswer: (trait: AppTrait, value: boolean) => void;
  onClear: () => void;
}

/** A row for each thing that an app may have. With neither box ticked, a reader does not know. */
export function TraitQuestions({ asked, traits, answers, onAnswer, onClear }: Props) {
  const isAnswered = asked.some((trait) => answers[trait] !== undefined);
  return (
    <details className={styles.questions} open={isAnswered || undefined}>
      <summary>
        Narrow it down: {asked.length} {asked.length === 1 ? 'question' : 'questions'} about your app
      </summary>
      <table>
        <caption>
          Answer what you’re sure of. If you skip a question, vulnerabilities that depend on it stay in the
          list as possible.
        </caption>
        <thead>
          <tr>
            <th scope="col">My app has …</th>
            <th scope="col">Yes</th>
            <th scope="col">No</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((trait) => (
            <Row key={trait} trait={trait} text={traits[trait]} answer={answers[trait]} onAnswer={onAnswer} />
          ))}
        </tbody>
      </table>
      <button type="button" onClick={onClear} disabled={!isAnswered}>
        Clear all answers
      </button>
    </details>
  );
}

interface RowProps extends Pick<Props, 'onAnswer'> {
  trait: AppTrait;
  text: string;
  answer: boolean | undefined;
}

function Row({ trait, text, answer, onAnswer }: RowProps) {
  const spoken = text.replaceAll('`', '');
  return (
    <tr>
      <th scope="row">
        <Inline text={text} />
      </th>
      {([true, false] as const).map((value) => (
        <td key={String(value)}>
          <input
            type="checkbox"
            name={value ? keys.has : keys.lacks}
            value={trait}
            checked={answer === value}
            onChange={() => onAnswer(trait, value)}
            aria-label={`${value ? 'Yes' : 'No'}: ${spoken}`}
          />
        </td>
      ))}
    </tr>
  );
}
